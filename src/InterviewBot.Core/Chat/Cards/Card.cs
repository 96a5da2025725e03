using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace InterviewBot.Core.Chat.Cards;

/// <summary>A message of the bot, before any platform drew it.</summary>
public sealed record Card
{
    /// <summary>A short line above the text, where it is drawn as a heading.</summary>
    public string? Title { get; init; }

    public ImmutableArray<Block> Body { get; init; } = [];

    public ImmutableArray<CardField> Fields { get; init; } = [];

    /// <summary>A quiet line at the end.</summary>
    public ImmutableArray<Inline> Footer { get; init; } = [];

    /// <summary>At most five are drawn in a row; at most 25 in all.</summary>
    public ImmutableArray<CardButton> Buttons { get; init; } = [];

    public CardSelect? Select { get; init; }

    public Picture? Picture { get; init; }

    public CardFile? File { get; init; }

    public CardTone Tone { get; init; }

    /// <summary>Whether this very object is shown again and again, so that a platform may keep what it makes of it.</summary>
    [JsonIgnore]
    public bool Recurs { get; init; }

    public static Card Say(string text, CardTone tone = CardTone.Plain) => new() { Body = [Rich.Paragraph(text)], Tone = tone };
}

/// <summary>A named part of a card.</summary>
public sealed record CardField(string Name, ImmutableArray<Block> Value);

/// <summary>What a card's colour says. Meaning is never in the colour alone.</summary>
public enum CardTone
{
    Plain,
    Question,
    Success,
    Warning,
    Error,
}

public sealed record CardButton(ActionId Action, string Label, ButtonStyle Style = ButtonStyle.Secondary, bool Disabled = false);

public enum ButtonStyle
{
    Primary,
    Secondary,
    Danger,
}

/// <summary>A choice of one or several options (at most 25).</summary>
public sealed record CardSelect(
    ActionId Action, string Placeholder, ImmutableArray<SelectOption> Options, int Minimum = 1, int Maximum = 1);

public sealed record SelectOption(string Value, string Label, string? Description = null, bool Selected = false);

/// <summary>A PNG with the text that says the same to those who cannot see it.</summary>
public sealed record Picture(string FileName, ImmutableArray<byte> Png, string AlternativeText);

/// <summary>A file to take away.</summary>
/// <param name="FileName">A plain name without folders; every platform shows it.</param>
/// <param name="MediaType">Such as <c>application/json</c>.</param>
/// <param name="Description">What is in it, in a few words.</param>
public sealed record CardFile(string FileName, string MediaType, ImmutableArray<byte> Content, string Description)
{
    /// <summary>Whether it can be read as UTF-8.</summary>
    [JsonIgnore]
    public bool IsText => MediaType.StartsWith("text/", StringComparison.Ordinal) || MediaType == "application/json";
}
