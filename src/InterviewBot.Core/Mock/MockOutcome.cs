using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Mock;

/// <summary>The state after an input, and why it changed nothing where it did not.</summary>
public sealed record MockOutcome(MockState State, Bilingual? Refusal = null);
