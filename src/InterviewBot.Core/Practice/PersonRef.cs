namespace InterviewBot.Core.Practice;

/// <summary>A person on a platform, whatever the workspace: what somebody practises is theirs everywhere.</summary>
public readonly record struct PersonRef(string Platform, string MemberId);
