using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Discord.Payloads;

namespace InterviewBot.Discord.Rendering;

/// <summary>A card as the messages that answer an interaction. Of a card that recurs it is kept for as long as the card is.</summary>
internal sealed class DrawnCard
{
    private static readonly ConditionalWeakTable<Card, DrawnCard> Kept = new();

    private readonly ImmutableArray<CardFile> _files;

    private DrawnCard(Card card, bool toAll)
    {
        Parts = [.. DiscordMessages.Render(card).Select(part => toAll ? part : part with { Flags = MessageFlags.Ephemeral })];
        _files = DiscordFiles.Of(card);
        Answer = new Callback(CallbackType.Message, Parts[0]);
    }

    /// <summary>At least one; buttons and files go with the last.</summary>
    public ImmutableArray<MessageBody> Parts { get; }

    /// <summary>The first part as the first answer.</summary>
    public Callback Answer { get; }

    /// <param name="toAll">Whether everybody in the channel sees it.</param>
    public static DrawnCard Of(Card card, bool toAll) =>
        card.Recurs && !toAll ? Kept.GetValue(card, static card => new DrawnCard(card, toAll: false)) : new DrawnCard(card, toAll);

    public ImmutableArray<CardFile> FilesOf(int part) => part == Parts.Length - 1 ? _files : [];
}
