using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Reports;

/// <summary>Somebody says that something in the content is wrong.</summary>
/// <param name="About">What it is about, as the reader saw it: <c>#12 …</c> or <c>docker container logs</c>.</param>
/// <param name="Place">Where it stands in the content, so that it can be mended.</param>
/// <param name="Text">What is wrong, in the reporter's words.</param>
public sealed record MistakeReport(string Id, ChannelRef Channel, Member Member, string About, SourcePlace Place, string Text, DateTimeOffset At);
