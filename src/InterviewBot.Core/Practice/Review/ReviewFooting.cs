namespace InterviewBot.Core.Practice.Review;

/// <summary>What stands below every page of the queue.</summary>
/// <param name="DigestOn">Whether the person is told in the morning.</param>
/// <param name="Note">What was just done; null where nothing is to be said.</param>
internal sealed record ReviewFooting(DateOnly Today, bool DigestOn, string? Note = null);
