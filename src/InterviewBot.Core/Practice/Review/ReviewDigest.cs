using InterviewBot.Core.Chat;

namespace InterviewBot.Core.Practice.Review;

/// <summary>A person who wants to be told in the morning what waits for them.</summary>
/// <param name="Channel">Where it was switched on: names the workspace to tell them through.</param>
public sealed record ReviewDigest(PersonRef Person, ChannelRef Channel, Language Language, DateTimeOffset DueAt);
