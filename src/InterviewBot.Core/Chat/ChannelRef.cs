namespace InterviewBot.Core.Chat;

/// <summary>
/// A place to talk in. <paramref name="Platform"/> is <c>local</c>, <c>discord</c> …; <paramref name="Workspace"/> is a
/// Discord guild, a Slack workspace, or <c>local</c>. A thread is a channel of its own.
/// </summary>
public readonly record struct ChannelRef(string Platform, string Workspace, string Channel);
