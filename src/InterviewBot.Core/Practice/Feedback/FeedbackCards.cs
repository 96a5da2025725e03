using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Reports;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>What one person sees of an answer's feedback; all of it is sent to that person alone.</summary>
public static class FeedbackCards
{
    public const string Feature = "feedback";
    public const string Agree = "agree";
    public const string Mend = "mend";
    public const string Tick = "tick";

    /// <summary>A select has so many options at most.</summary>
    private const int MostOptions = 25;

    /// <summary>An option's label is cut to what every platform shows.</summary>
    private const int LongestLabel = 100;

    /// <param name="answerId">What a later change of the ticks is recorded under.</param>
    /// <param name="veryShort">Encourages its writer to say more next time.</param>
    public static Card Checklist(NumberedQuestion asked, FeedbackResult result, string answerId, bool veryShort, Language language) => new()
    {
        Title = Title(asked, result.Points.Length, result.Covered.Length, language),
        Body = [.. Opening(result.Form, veryShort, language), .. result.Points.Where(point => point.IsCovered).Select(Covered), .. Open(result, language)],
        Buttons = Buttons(asked, answerId, language),
        Tone = CardTone.Success,
    };

    public static Card Agreed(Language language) => Card.Say(
        language.Pick("확인해 주셔서 고마워요. 표시한 대로 기록했어요.", "Thank you. It is recorded as shown."), CardTone.Success);

    /// <summary>Every point with its tick, for the person to set right.</summary>
    public static Card Ticks(NumberedQuestion asked, PracticeOutcome outcome, Language language)
    {
        ImmutableArray<SelectOption> options =
        [
            .. asked.Question.Points.Where(point => outcome.Points.Contains(point.Id)).Take(MostOptions)
                .Select(point => new SelectOption(point.Id, Shorten(point.Text), Selected: outcome.Covered.Contains(point.Id))),
        ];
        return new Card
        {
            Title = language.Pick($"체크 고치기 · #{asked.Number}", $"Correct the ticks · #{asked.Number}"),
            Body = [Rich.Paragraph(language.Pick("짚은 포인트를 모두 골라 주세요. 고르신 대로 기록돼요.", "Choose every point that you made. What you choose is what counts."))],
            Select = options.IsEmpty ? null : new CardSelect(
                new ActionId(Feature, Tick, outcome.Id), language.Pick("짚은 포인트", "Points that you made"), options, Minimum: 0, Maximum: options.Length),
        };
    }

    public static Card Ticked(NumberedQuestion asked, PracticeOutcome outcome, Language language) => new()
    {
        Title = Title(asked, outcome.Points.Length, outcome.CoveredCount, language),
        Body =
        [
            .. asked.Question.Points.Where(point => outcome.Points.Contains(point.Id))
                .Select(point => new Block.Paragraph([Rich.Text(outcome.Covered.Contains(point.Id) ? "✅ " : "▫️ "), .. point.Rich])),
        ],
        Footer = [Rich.Text(language.Pick("고르신 대로 기록했어요.", "Recorded as you chose."))],
        Tone = CardTone.Success,
    };

    public static Card Gone(Language language) => Card.Say(
        language.Pick("이 답변의 기록이나 질문이 이제 없어요. /질문으로 새로 풀어 볼 수 있어요.", "This answer or its question is no longer there. /question asks a new one."),
        CardTone.Warning);

    private static string Title(NumberedQuestion asked, int points, int covered, Language language) => covered == 0
        ? language.Pick($"포인트 {points}개가 기다리고 있어요 · #{asked.Number}", $"{EnglishCounts.Of(points, "point")} to go · #{asked.Number}")
        : language.Pick($"{points}개 중 {covered}개를 짚으셨어요 · #{asked.Number}", $"You made {covered} of {EnglishCounts.Of(points, "point")} · #{asked.Number}");

    private static IEnumerable<Block> Opening(AnswerForm form, bool veryShort, Language language)
    {
        if (form == AnswerForm.List)
        {
            yield return Rich.Paragraph(language.Pick(
                "핵심 단어를 나열해 주셨네요. 서로 어떻게 이어지는지 문장으로 적어 주시면 살펴볼 수 있어요.",
                "These are key words. Say in sentences how they go together, and I can look at them."));
        }
        else if (form == AnswerForm.Copied)
        {
            yield return Rich.Paragraph(language.Pick(
                "질문을 다시 적어 주셨네요. 여기에 아시는 것을 한 문장 더해 보세요.", "That repeats the question. Add one sentence of what you know."));
        }
        else if (veryShort)
        {
            yield return Rich.Paragraph(language.Pick(
                "짧게 적으셨네요. 이유와 예시를 한 줄씩 더하면 면접에서 훨씬 단단하게 들려요.",
                "That was short. One line of reason and one of example make it sound far more solid."));
        }
    }

    private static Block Covered(PointFeedback point) => new Block.Paragraph(
        [Rich.Text("✅ "), .. point.Point.Rich, Rich.Text($" — “{point.Evidence}”")]);

    private static IEnumerable<Block> Open(FeedbackResult result, Language language)
    {
        var open = result.Points.Where(point => !point.IsCovered).ToList();
        for (var i = 0; i < open.Count; i++)
        {
            var heading = i > 0 || open.Count == result.Points.Length ? "" : language.Pick($"{Many(open.Count)}가지가 더 있어요. ", open.Count == 1 ? "There is one more. " : $"There are {open.Count} more. ");
            yield return Rich.Paragraph($"▫️ {heading}{Nudge(open[i], language)}");
        }
    }

    /// <summary>Where it is unsure it says so, and of which words.</summary>
    private static string Nudge(PointFeedback point, Language language) => point is { Verdict: PointVerdict.Unsure, Evidence.Length: > 0 }
        ? language.Pick(
            $"“{point.Evidence}” 부분이 이 이야기 같은데 확실하지 않아요. 힌트: {point.Hint}",
            $"“{point.Evidence}” may be about this, but it is not clear. Hint: {point.Hint}")
        : language.Pick($"힌트: {point.Hint}", $"Hint: {point.Hint}");

    private static string Many(int count) => count switch
    {
        1 => "한 ",
        2 => "두 ",
        3 => "세 ",
        4 => "네 ",
        _ => $"{count}",
    };

    private static ImmutableArray<CardButton> Buttons(NumberedQuestion asked, string answerId, Language language) =>
    [
        new(new ActionId(Feature, Agree, answerId), language.Pick("맞아요", "That is right"), ButtonStyle.Primary),
        new(new ActionId(Feature, Mend, answerId), language.Pick("체크 고치기", "Correct the ticks")),
        .. AnswerCards.FurtherButtons(asked, language),
        ReportCards.OnQuestion(asked.Number, language),
    ];

    private static string Shorten(string text) => text.Length <= LongestLabel ? text : text[..(LongestLabel - 1)] + "…";
}
