using System.Collections.Immutable;
using System.Text.Json.Serialization;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Practice.Plan;

namespace InterviewBot.Storage;

/// <summary>What the stores keep as JSON.</summary>
[JsonSerializable(typeof(Card))]
[JsonSerializable(typeof(MockState))]
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSerializable(typeof(ImmutableArray<PlanStep>))]
internal sealed partial class StorageJson : JsonSerializerContext;
