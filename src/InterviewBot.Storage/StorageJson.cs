using System.Text.Json.Serialization;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Storage;

/// <summary>What the stores keep as JSON.</summary>
[JsonSerializable(typeof(Card))]
internal sealed partial class StorageJson : JsonSerializerContext;
