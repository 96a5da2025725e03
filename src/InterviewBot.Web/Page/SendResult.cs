namespace InterviewBot.Web.Page;

/// <summary>What the browser is told after it sent something.</summary>
/// <param name="Sent">Whether the text may go; else it stays where it was typed.</param>
/// <param name="Notice">What to tell the person, where there is something to say.</param>
internal sealed record SendResult(bool Sent, string? Notice = null);
