namespace InterviewBot.Web.Gate;

/// <summary>Marks the endpoints of the chat page: the gate guards these and nothing else.</summary>
/// <param name="NeedsToken">False for the form that asks for the access token.</param>
internal sealed record PageEndpoint(bool NeedsToken = true);
