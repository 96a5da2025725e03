using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Chat;

/// <summary>What a person did, in the words of no platform.</summary>
public abstract record ChatEvent
{
    private ChatEvent()
    {
    }

    /// <summary>The platform's id of the event; the same id twice is the same event delivered twice.</summary>
    public required string EventId { get; init; }

    public required ChannelRef Channel { get; init; }

    public required Member Member { get; init; }

    /// <summary>The language to answer in where neither the member nor the workspace has set one.</summary>
    public required Language Locale { get; init; }

    /// <summary>Whether the platform grants this member its manage permission here.</summary>
    public bool MayManage { get; init; }

    /// <summary>How one comes by that permission, in the platform's own words: one sentence.</summary>
    public Bilingual WayToManage { get; init; } = new("서버 관리자에게 부탁해 주세요.", "Ask an admin of the server.");

    /// <summary>What the bot itself may not do here but needs for daily posts, in the platform's own words: <c>Send Messages</c>.</summary>
    public ImmutableArray<string> BotLacks { get; init; } = [];

    /// <summary>A slash command: <c>/daily set time:09:00</c>. Option names are the catalogue's (English) ones.</summary>
    public sealed record Command(string Name, string? Subcommand, ImmutableDictionary<string, string> Options) : ChatEvent
    {
        public string? Option(string name) => Options.GetValueOrDefault(name);
    }

    /// <summary>A button pressed, options chosen (<see cref="Values"/>) or a form submitted (<see cref="Fields"/>).</summary>
    public sealed record Action(ActionId Id) : ChatEvent
    {
        public ImmutableArray<string> Values { get; init; } = [];

        public ImmutableDictionary<string, string> Fields { get; init; } = ImmutableDictionary<string, string>.Empty;

        /// <summary>The message that the button hangs on, where there is one.</summary>
        public MessageRef? Message { get; init; }
    }
}
