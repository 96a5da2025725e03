namespace InterviewBot.FakeDiscord;

/// <summary>Where an event stands: its session and its sequence number there.</summary>
internal sealed record EventPlace(GatewaySession Session, long Sequence);
