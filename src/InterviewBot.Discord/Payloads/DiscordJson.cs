using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewBot.Discord.Payloads;

/// <summary>Everything that goes over the wire, and only what we use of it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(LenientString)])]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(Hello))]
[JsonSerializable(typeof(Ready))]
[JsonSerializable(typeof(Gone))]
[JsonSerializable(typeof(GatewaySend<Identify>))]
[JsonSerializable(typeof(GatewaySend<Resume>))]
[JsonSerializable(typeof(GatewaySend<long?>))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Callback))]
[JsonSerializable(typeof(CallbackResponse))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(ModalBody))]
[JsonSerializable(typeof(ChoicesBody))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(DeferralBody))]
[JsonSerializable(typeof(MessageInfo[]))]
[JsonSerializable(typeof(ThreadBody))]
[JsonSerializable(typeof(DirectChannelBody))]
[JsonSerializable(typeof(ApplicationInfo))]
[JsonSerializable(typeof(ChannelInfo))]
[JsonSerializable(typeof(CommandBody[]))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(RateLimitBody))]
internal sealed partial class DiscordJson : JsonSerializerContext
{
    /// <summary>Korean goes out as it is, a third of the size of its escapes.</summary>
    public static DiscordJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
