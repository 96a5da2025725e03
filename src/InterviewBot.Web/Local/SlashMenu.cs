using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Text;

namespace InterviewBot.Web.Local;

/// <summary>Completes a half-typed command in the reader's language: names, subcommands, options and their values.</summary>
public sealed class SlashMenu(CommandCatalogue catalogue, IChatRouter router)
{
    private const int Most = 25;

    /// <param name="head">The text before the caret.</param>
    public async Task<SlashSuggestions> SuggestAsync(LocalSeat seat, string head, CancellationToken cancellationToken)
    {
        if (SlashLine.Read(head, catalogue) is not { } line)
        {
            return SlashSuggestions.None;
        }

        if (line.Command is null)
        {
            return new SlashSuggestions(Commands(line, seat), CanRun(head));
        }

        if (line.Options is not { } options)
        {
            return new SlashSuggestions(Subcommands(line.Command, line, seat), CanRun(head));
        }

        var (values, open) = await ValuesAsync(line, options, seat, cancellationToken);
        ImmutableArray<SlashItem> items = [.. values, .. OptionNames(line, options, seat.Language)];
        return new SlashSuggestions([.. items.Take(Most)], CanRun(head) && !open);
    }

    private ImmutableArray<SlashItem> Commands(SlashLine line, LocalSeat seat) =>
    [
        .. catalogue.Commands
            .Where(command => seat.MayManage || !command.ForManagers)
            .Where(command => Fits(line.Typed, command.Name, command.KoreanName))
            .Select(command => new SlashItem(
                "/" + seat.Language.Pick(command.KoreanName, command.Name),
                command.Description.In(seat.Language),
                seat.Language.Pick(command.KoreanName, command.Name) + (command.Options.IsEmpty && command.Subcommands.IsEmpty ? "" : " "),
                line.Start)),
    ];

    private static ImmutableArray<SlashItem> Subcommands(CommandSpec command, SlashLine line, LocalSeat seat) =>
    [
        .. command.Subcommands
            .Where(sub => seat.MayManage || !sub.ForManagers)
            .Where(sub => Fits(line.Typed, sub.Name, sub.KoreanName))
            .Select(sub => new SlashItem(
                seat.Language.Pick(sub.KoreanName, sub.Name),
                sub.Description.In(seat.Language),
                seat.Language.Pick(sub.KoreanName, sub.Name) + (sub.Options.IsEmpty ? "" : " "),
                line.Start)),
    ];

    private static IEnumerable<SlashItem> OptionNames(SlashLine line, ImmutableArray<OptionSpec> options, Language language)
    {
        // Straight behind "topic:" the value comes first; the other options follow once it is there.
        if (line.Named is not null && !line.Typed.Contains(' '))
        {
            return [];
        }

        return options
            .Where(option => !line.Used.Contains(option.Name) && Fits(line.LastWord, option.Name, option.KoreanName))
            .OrderByDescending(option => option.Required)
            .Select(option => new SlashItem(
                language.Pick(option.KoreanName, option.Name) + ":",
                option.Description.In(language) + (option.Required ? language.Pick(" · 꼭 필요해요", " · required") : ""),
                language.Pick(option.KoreanName, option.Name) + ":",
                line.LastWordStart));
    }

    /// <summary>The values that fit what is typed, and whether one of them has to be chosen before the line is whole.</summary>
    private async Task<(ImmutableArray<SlashItem> Items, bool Open)> ValuesAsync(
        SlashLine line, ImmutableArray<OptionSpec> options, LocalSeat seat, CancellationToken cancellationToken)
    {
        var option = line.Named ?? options.FirstOrDefault(spec => spec.Required) ?? options.FirstOrDefault(spec => spec.Kind == OptionKind.Text);
        var typed = line.Typed.Trim();
        if (option is null || (line.Named is null && typed.Length == 0) || (typed.Length > 0 && line.Typed.EndsWith(' ')))
        {
            return ([], false);
        }

        var values = await ValuesOfAsync(option, typed, line, seat, cancellationToken);
        var whole = values.Any(value => Same(value.Label, typed) || Same(value.Value, typed));
        var closed = !option.Required && !values.IsEmpty;
        return (
            [.. values.Select(value => ItemOf(value, line.Start))],
            line.Named is not null && (typed.Length == 0 || (closed && !whole)));
    }

    /// <summary>A completion's label is one line; what stands behind its dash is the quieter part.</summary>
    private static SlashItem ItemOf(Completion value, int start)
    {
        const string dash = " — ";
        var at = value.Label.IndexOf(dash, StringComparison.Ordinal);
        return at < 0
            ? new SlashItem(value.Label, "", value.Value + " ", start)
            : new SlashItem(value.Label[..at], value.Label[(at + dash.Length)..], value.Value + " ", start);
    }

    private async Task<ImmutableArray<Completion>> ValuesOfAsync(
        OptionSpec option, string typed, SlashLine line, LocalSeat seat, CancellationToken cancellationToken)
    {
        if (option.Kind == OptionKind.Boolean)
        {
            string[] words = [seat.Language.Pick("네", "yes"), seat.Language.Pick("아니요", "no")];
            return [.. words.Where(word => Fits(typed, word)).Select(word => new Completion(word, word))];
        }

        if (!option.Choices.IsEmpty)
        {
            return
            [
                .. option.Choices.Where(choice => Fits(typed, choice.Value, choice.Label.Ko, choice.Label.En))
                    .Select(choice => new Completion(choice.Label.In(seat.Language), choice.Label.In(seat.Language))),
            ];
        }

        return option.Completes
            ? await router.CompleteAsync(
                new CompletionRequest(
                    seat.ChannelRef, seat.Member, seat.Language, line.Command?.Name ?? "", line.Subcommand?.Name, option.Name, typed,
                    ImmutableDictionary<string, string>.Empty),
                cancellationToken)
            : [];
    }

    private bool CanRun(string head) => CommandLine.Parse(head, catalogue) is CommandLineResult.Command;

    /// <summary>By the start of the word, at Jamo level ("지" fits 질문), or by initial consonants ("ㅈㅁ").</summary>
    private static bool Fits(string typed, params ReadOnlySpan<string> names)
    {
        var jamo = Hangul.ToJamo(Hangul.Compose(typed));
        foreach (var name in names)
        {
            if (Hangul.ToJamo(name).StartsWith(jamo, StringComparison.OrdinalIgnoreCase)
                || (typed.Length > 0 && typed.All(Hangul.IsJamo) && Hangul.InitialsOf(name).StartsWith(typed, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
