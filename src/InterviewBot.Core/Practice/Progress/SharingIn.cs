namespace InterviewBot.Core.Practice.Progress;

/// <summary>What a person shares in a workspace of their platform.</summary>
public sealed record SharingIn(string Workspace, Sharing Sharing);
