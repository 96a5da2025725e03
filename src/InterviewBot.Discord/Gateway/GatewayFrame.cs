using System.Text.Json;

namespace InterviewBot.Discord.Gateway;

/// <summary>One message of the gateway: <c>{op, d, s, t}</c> (https://docs.discord.com/developers/events/gateway-events, "Payload Structure").</summary>
/// <param name="Data">The JSON of <c>d</c>, unread: most events are of no interest here.</param>
internal readonly record struct GatewayFrame(int Op, long? Sequence, string? Event, ReadOnlyMemory<byte> Data)
{
    public const int Dispatch = 0;
    public const int Heartbeat = 1;
    public const int Identify = 2;
    public const int Resume = 6;
    public const int Reconnect = 7;
    public const int InvalidSession = 9;
    public const int Hello = 10;
    public const int HeartbeatAck = 11;

    public const string Ready = "READY";
    public const string Resumed = "RESUMED";
    public const string InteractionCreate = "INTERACTION_CREATE";
    public const string ChannelDelete = "CHANNEL_DELETE";
    public const string ThreadDelete = "THREAD_DELETE";
    public const string GuildDelete = "GUILD_DELETE";

    private static readonly string[] Known = [InteractionCreate, Ready, Resumed, ChannelDelete, ThreadDelete, GuildDelete];

    /// <returns>False for what is no frame; nothing is thrown for it.</returns>
    public static bool TryRead(ReadOnlyMemory<byte> json, out GatewayFrame frame)
    {
        frame = default;
        try
        {
            return TryRead(json, new Utf8JsonReader(json.Span), ref frame);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    private static bool TryRead(ReadOnlyMemory<byte> json, Utf8JsonReader reader, ref GatewayFrame frame)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        int? op = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("op"u8) && reader.Read())
            {
                op = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("s"u8) && reader.Read())
            {
                frame = frame with { Sequence = reader.TokenType == JsonTokenType.Number ? reader.GetInt64() : null };
            }
            else if (reader.ValueTextEquals("t"u8) && reader.Read())
            {
                frame = frame with { Event = NameOf(ref reader) };
            }
            else if (reader.ValueTextEquals("d"u8) && reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                frame = frame with { Data = json[start..(int)reader.BytesConsumed] };
            }
            else
            {
                reader.Skip();
            }
        }

        frame = frame with { Op = op ?? -1 };
        return op is not null;
    }

    /// <summary>Events that nobody here asked for are all one: no string is made of them.</summary>
    private static string? NameOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var name in Known)
            {
                if (reader.ValueTextEquals(name))
                {
                    return name;
                }
            }
        }

        return null;
    }
}
