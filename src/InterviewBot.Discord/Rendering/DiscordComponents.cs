using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Discord.Payloads;

namespace InterviewBot.Discord.Rendering;

/// <summary>Buttons, selects and forms in Discord's components (https://docs.discord.com/developers/components/reference).</summary>
internal static class DiscordComponents
{
    private const int ShortInput = 1;
    private const int ParagraphInput = 2;

    /// <summary>The rows below a message. What is more than Discord draws is left out.</summary>
    public static Component[] Rows(Card card)
    {
        var rows = new List<Component>();
        if (card.Select is { Options.IsEmpty: false } select)
        {
            rows.Add(new Component(ComponentType.ActionRow) { Components = [Select(select)] });
        }

        rows.AddRange(card.Buttons
            .DistinctBy(button => button.Action)
            .Chunk(DiscordLimits.ButtonsInRow)
            .Take(DiscordLimits.ActionRows - rows.Count)
            .Select(buttons => new Component(ComponentType.ActionRow) { Components = [.. buttons.Select(Button)] }));
        return [.. rows];
    }

    public static ModalBody Modal(Form form) => new(
        form.Action.ToString(),
        DiscordLimits.Cut(form.Title, DiscordLimits.ModalTitle),
        [.. form.Fields.Take(DiscordLimits.ModalFields).Select(field => new Component(ComponentType.Label)
        {
            Label = DiscordLimits.Cut(field.Label, DiscordLimits.InputLabel),
            Inner = Input(field),
        })]);

    private static Component Button(CardButton button) => new(ComponentType.Button)
    {
        CustomId = button.Action.ToString(),
        Label = DiscordLimits.Cut(button.Label, DiscordLimits.ButtonLabel),
        Style = button.Style switch
        {
            ButtonStyle.Primary => 1,
            ButtonStyle.Danger => 4,
            _ => 2,
        },
        Disabled = button.Disabled ? true : null,
    };

    private static Component Select(CardSelect select)
    {
        var options = select.Options.DistinctBy(option => option.Value).Take(DiscordLimits.SelectOptions).ToImmutableArray();
        var most = Math.Clamp(select.Maximum, 1, options.Length);
        return new Component(ComponentType.StringSelect)
        {
            CustomId = select.Action.ToString(),
            Placeholder = DiscordLimits.Cut(select.Placeholder, DiscordLimits.SelectPlaceholder),
            MinValues = Math.Clamp(select.Minimum, 0, most),
            MaxValues = most,
            Options = [.. options.Select(option => new SelectChoice(DiscordLimits.Cut(option.Label, DiscordLimits.SelectText), option.Value)
            {
                Description = option.Description is null ? null : DiscordLimits.Cut(option.Description, DiscordLimits.SelectText),
                Default = option.Selected ? true : null,
            })],
        };
    }

    private static Component Input(FormField field) => new(ComponentType.TextInput)
    {
        CustomId = field.Id,
        Style = field.Multiline ? ParagraphInput : ShortInput,
        MinLength = Math.Clamp(field.MinimumLength, 0, DiscordLimits.InputLength),
        MaxLength = Math.Clamp(field.MaximumLength, 1, DiscordLimits.InputLength),
        Required = field.MinimumLength > 0,
        Placeholder = field.Placeholder.Length == 0 ? null : DiscordLimits.Cut(field.Placeholder, DiscordLimits.InputPlaceholder),
        Value = field.Value.Length == 0 ? null : DiscordLimits.Cut(field.Value, Math.Clamp(field.MaximumLength, 1, DiscordLimits.InputLength)),
    };
}
