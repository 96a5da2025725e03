namespace InterviewBot.Core.Chat;

/// <summary>A message that was posted, by its platform's id.</summary>
public readonly record struct MessageRef(ChannelRef Channel, string MessageId);
