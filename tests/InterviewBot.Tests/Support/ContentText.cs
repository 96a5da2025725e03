using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;

namespace InterviewBot.Tests.Support;

/// <summary>A snapshot as indented lines, as docs/content-format.md and the specs show it.</summary>
internal static class ContentText
{
    public static IEnumerable<string> Lines(ContentSnapshot snapshot) =>
    [
        .. snapshot.Topics.Select(topic => $"topic {topic.Id}: {topic.KoreanName}"),
        .. snapshot.Questions.SelectMany(Question),
        .. snapshot.Commands.SelectMany(Command),
        .. snapshot.Diagnostics.Select(found => $"{found.Severity.ToString().ToLowerInvariant()} {found.Code} {found.Place.Line}:{found.Place.Column}"),
    ];

    public static string Plain(ImmutableArray<Block> blocks) => string.Join(" / ", blocks.Select(block => block.Match(
        paragraph => Rich.PlainText(paragraph.Content).Replace("\n", " ⏎ "),
        list => string.Join(" ", list.Items.Select(item => "• " + Plain(item))),
        code => $"[{code.Language}] {code.Code}")));

    private static IEnumerable<string> Question(Question question)
    {
        yield return $"question {question.Id} {question.Language.Code()} {question.Level.Code()} {question.Source.Line}:{question.Source.Column}: {question.Text}";
        foreach (var point in question.Points)
        {
            yield return $"  point {point.Id}: {point.Text}";
            foreach (var group in point.Terms)
            {
                yield return "    terms: " + string.Join(" | ", group);
            }
        }

        if (question.ModelAnswer.Length > 0)
        {
            yield return "  answer: " + Plain(question.ModelAnswer);
        }

        foreach (var followUp in question.FollowUps)
        {
            yield return $"  follow-up: {followUp.Text}";
            foreach (var point in followUp.Points)
            {
                yield return $"    point: {point}";
            }
        }

        foreach (var line in question.Commands.Select(name => $"  command: {name}").Concat(question.References.Select(url => $"  reference: {url}")))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Command(CommandEntry command)
    {
        var aliases = command.Aliases.Length == 0 ? "" : $" ({string.Join(", ", command.Aliases)})";
        yield return $"command {command.Name}{aliases} {command.Language.Code()} {command.Source.Line}:{command.Source.Column}: {command.Description}";
        foreach (var example in command.Examples)
        {
            yield return $"  example: {example.Line}" + (example.Explanation is null ? "" : $" — {example.Explanation}");
        }

        foreach (var task in command.Tasks)
        {
            yield return $"  task: {task}";
        }

        foreach (var flag in command.Flags)
        {
            yield return $"  flag {string.Join(", ", flag.Names)}{(flag.Value is null ? "" : " " + flag.Value)}: {flag.Description}";
        }
    }
}
