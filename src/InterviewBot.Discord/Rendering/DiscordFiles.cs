using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Discord.Payloads;

namespace InterviewBot.Discord.Rendering;

/// <summary>What is sent beside a card's text: its picture and its file, in this order.</summary>
internal static class DiscordFiles
{
    public static bool Any(Card card) => card.Picture is not null || card.File is not null;

    public static ImmutableArray<CardFile> Of(Card card) =>
    [
        .. card.Picture is { } picture ? [new CardFile(picture.FileName, "image/png", picture.Png, picture.AlternativeText)] : ImmutableArray<CardFile>.Empty,
        .. card.File is { } file ? [file] : ImmutableArray<CardFile>.Empty,
    ];

    public static AttachmentInfo[] Describe(Card card) =>
        [.. Of(card).Select((file, i) => new AttachmentInfo(i, file.FileName, DiscordLimits.Cut(file.Description, DiscordLimits.AttachmentDescription)))];
}
