using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Reports;

namespace InterviewBot.Core.Commands;

/// <summary>How a looked-up command looks.</summary>
public static class DockerCards
{
    public const string Feature = "docker";

    /// <summary>More flags than this make a phone scroll; the one that was asked about always comes first.</summary>
    private const int MostFlags = 6;

    private const int MostExamples = 4;
    private const int MostQuestions = 2;
    private const int LongestLine = 100;

    /// <param name="flag">The flag that was asked about.</param>
    /// <param name="alike">Names of similar commands.</param>
    /// <param name="questions">Questions that the command comes up in.</param>
    public static Card Entry(
        IndexedCommand command, string? flag, ImmutableArray<string> alike, ImmutableArray<NumberedQuestion> questions, Language language)
    {
        var entry = command.In(language);
        var fields = ImmutableArray.CreateBuilder<CardField>();
        if (!entry.Examples.IsEmpty)
        {
            fields.Add(new CardField(language.Pick("예시", "Examples"), [.. entry.Examples.Take(MostExamples).Select(Example)]));
        }

        if (!entry.Flags.IsEmpty)
        {
            fields.Add(new CardField(language.Pick("옵션", "Options"), [Rich.Bullets(FlagsOf(entry, flag).Select(Flag))]));
        }

        if (!questions.IsEmpty)
        {
            var asked = questions.Take(MostQuestions).Select(question => $"{question.Question.Text} (#{question.Number})");
            fields.Add(new CardField(language.Pick("면접에서는", "In interviews"), [Rich.Bullets(asked)]));
        }

        if (!alike.IsEmpty)
        {
            fields.Add(new CardField(language.Pick("비슷한 명령", "Similar commands"), [Rich.Paragraph(Codes(alike))]));
        }

        return new Card
        {
            Title = entry.Aliases.IsEmpty ? entry.Name : $"{entry.Name}   (= {string.Join(", ", entry.Aliases)})",
            Body = entry.Language == language ? [Rich.Paragraph(entry.Description)] : [Rich.Paragraph(entry.Description), Rich.Paragraph(OtherLanguage(language))],
            Fields = fields.ToImmutable(),
            Buttons =
            [
                new(new ActionId(Feature, "share", command.Name), language.Pick("채널에 공유", "Share to channel")),
                .. questions.Take(MostQuestions).Select(question => QuestionCards.AskButton(question.Number, language)),
                ReportCards.OnCommand(command.Name, language),
            ],
        };
    }

    /// <summary>Several fit about as well: offers them instead of guessing.</summary>
    public static Card Choices(LookupResult found, Language language) => new()
    {
        Body =
        [
            Rich.Paragraph(language.Pick("어떤 명령을 찾으세요?", "Which of these do you mean?")),
            Lines(found, 5, language),
        ],
        Buttons = Buttons(found, 5),
    };

    public static Card NotFound(LookupResult found, Language language) => new()
    {
        Body = found.Matches.IsEmpty
            ?
            [
                Rich.Paragraph(language.Pick(
                    "맞는 명령을 찾지 못했어요. 하고 싶은 일을 짧게 적어 보세요. 예: 컨테이너 로그 보기",
                    "Nothing fits. Say in a few words what you want to do, such as: follow container logs")),
            ]
            :
            [
                Rich.Paragraph(language.Pick("딱 맞는 명령은 없어요. 가장 가까운 것은 이 정도예요.", "Nothing fits exactly. These are the nearest.")),
                Lines(found, 3, language),
            ],
        Buttons = Buttons(found, 3),
        Tone = CardTone.Warning,
    };

    /// <summary>Command and meaning in one line, for a list of completions.</summary>
    public static string OneLine(IndexedCommand command, Language language)
    {
        var entry = command.In(language);
        var name = entry.Aliases.Where(alias => alias.Length < entry.Name.Length).MinBy(alias => alias.Length) ?? entry.Name;
        var line = $"{name} — {entry.Description}";
        return line.Length <= LongestLine ? line : line[..(LongestLine - 1)] + "…";
    }

    private static Block Lines(LookupResult found, int most, Language language) => Rich.Bullets(found.Matches.Take(most).Select(match =>
        ImmutableArray.Create(Rich.Code(match.Command.Name), Rich.Text(" " + match.Command.In(language).Description))));

    private static ImmutableArray<CardButton> Buttons(LookupResult found, int most) =>
        [.. found.Matches.Take(most).Select(match => new CardButton(new ActionId(Feature, "show", match.Command.Name), match.Command.Name))];

    private static IEnumerable<CommandFlag> FlagsOf(CommandEntry entry, string? asked) => entry.Flags
        .OrderByDescending(flag => asked is not null && IsAsked(flag, asked))
        .Take(MostFlags);

    /// <summary>Combined short flags count: <c>-it</c> asks about <c>-i</c> and <c>-t</c>.</summary>
    private static bool IsAsked(CommandFlag flag, string asked) =>
        flag.Names.Contains(asked) || (!asked.StartsWith("--", StringComparison.Ordinal) && flag.Names.Any(name => name.Length == 2 && asked.Contains(name[1])));

    private static ImmutableArray<Inline> Flag(CommandFlag flag) =>
    [
        Rich.Code(string.Join(", ", flag.Names) + (flag.Value is null ? "" : " " + flag.Value)),
        Rich.Text(" " + flag.Description),
    ];

    private static Block Example(CommandExample example) => example.Explanation is null
        ? new Block.CodeBlock("bash", example.Line)
        : new Block.CodeBlock("bash", $"{example.Line}   # {example.Explanation}");

    private static ImmutableArray<Inline> Codes(ImmutableArray<string> names) =>
        [.. names.SelectMany((name, i) => i == 0 ? new[] { Rich.Code(name) } : [Rich.Text(" · "), Rich.Code(name)])];

    private static string OtherLanguage(Language language) =>
        language.Pick("(아직 한국어 설명이 없어 영어로 보여 드려요.)", "(There is no English text for it yet, so this is the Korean one.)");
}
