using System.Text.Json.Serialization;

namespace InterviewBot.Discord.Gateway;

/// <summary>What is needed to go on where a connection ended: on the next one, or in the next process.</summary>
internal sealed record GatewaySession(string Id, string ResumeUrl, long Sequence);

[JsonSerializable(typeof(GatewaySession))]
internal sealed partial class GatewaySessionJson : JsonSerializerContext;
