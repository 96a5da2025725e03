using System.Text.Json;
using InterviewBot.Discord.Payloads;

namespace InterviewBot.Discord.Gateway;

/// <summary>Hands the events that the bot lives on to their sink, whichever client received them.</summary>
internal static class GatewayEvents
{
    /// <param name="receivedAt">A timestamp of the clock.</param>
    /// <exception cref="JsonException">The event is not as documented.</exception>
    public static void Deliver(GatewayFrame frame, IGatewaySink sink, long receivedAt)
    {
        switch (frame.Event)
        {
            case GatewayFrame.InteractionCreate:
                sink.InteractionReceived(frame.Data.ToArray(), receivedAt);
                break;
            case GatewayFrame.ChannelDelete or GatewayFrame.ThreadDelete:
                var channel = JsonSerializer.Deserialize(frame.Data.Span, DiscordJson.Default.Gone)!;
                sink.Vanished(channel.GuildId, channel.Id);
                break;
            case GatewayFrame.GuildDelete:
                var guild = JsonSerializer.Deserialize(frame.Data.Span, DiscordJson.Default.Gone)!;
                // With the field it is an outage, and passes.
                if (guild.Unavailable is null)
                {
                    sink.Vanished(guild.Id, null);
                }

                break;
        }
    }
}
