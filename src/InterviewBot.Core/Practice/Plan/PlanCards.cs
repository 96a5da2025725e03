using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Plan;

/// <summary>A plan as its owner sees it.</summary>
internal static class PlanCards
{
    public const string Feature = "plan";

    public static Card Draw(InterviewPlan plan, DateOnly today, ContentSnapshot content, Language language) => new()
    {
        Title = language.Pick($"📅 면접 계획 · {PlanTexts.Day(plan.Interview, language)}", $"📅 Interview plan · {PlanTexts.Day(plan.Interview, language)}"),
        Body =
        [
            Rich.Paragraph(Head(plan, today, language)),
            Rich.Bullets(Lines(plan, today, content, language)),
        ],
        Footer = [Rich.Text(language.Pick(
            "그날의 새 질문은 /복습에 함께 나와요. 못 한 날의 질문은 다음 날로 넘어가요. /계획으로 날짜를 바꿀 수 있어요.",
            "The day's new questions come up in /review; what you do not get to moves on to the next day. /plan changes the date."))],
        Buttons =
        [
            new(new ActionId(ReviewActionIds.Feature, ReviewActionIds.Start), language.Pick("복습 시작", "Start"), ButtonStyle.Primary),
            new(new ActionId(Feature, "remove"), language.Pick("계획 없애기", "Remove the plan")),
        ],
        Tone = CardTone.Success,
    };

    private static string Head(InterviewPlan plan, DateOnly today, Language language)
    {
        var fresh = plan.Steps.Sum(step => step.Questions.Length);
        var topics = plan.Steps.Select(step => step.Topic).Distinct().Count();
        if (PlanTexts.Countdown(plan.Interview, today, language) is not { } left)
        {
            return language.Pick("지난 면접의 계획이에요. /계획으로 새 날짜를 정할 수 있어요.", "This interview is over. /plan sets a new date.");
        }

        left = left.EndsWith('!') ? left : $"{left}.";
        var alone = plan.Interview.DayNumber - ReviewFrom(plan, today).DayNumber;
        return fresh == 0
            ? language.Pick($"{left} 새로 만날 질문은 없으니 복습에 집중해요.", $"{left} There is nothing new to meet, so it is all review.")
            : alone > 0
            ? language.Pick(
                $"{left} 새 질문 {fresh}개를 {topics}개 주제에서 약한 것부터 만나고, 마지막 {(alone == 1 ? "하루는" : "며칠은")} 복습만 해요.",
                $"{left} {EnglishCounts.Of(fresh, "new question")} from {EnglishCounts.Of(topics, "topic")}, the weakest first; the last {(alone == 1 ? "day is" : "days are")} for review alone.")
            : language.Pick(
                $"{left} 새 질문 {fresh}개를 {topics}개 주제에서 약한 것부터 만나요.",
                $"{left} {EnglishCounts.Of(fresh, "new question")} from {EnglishCounts.Of(topics, "topic")}, the weakest first.");
    }

    private static IEnumerable<string> Lines(InterviewPlan plan, DateOnly today, ContentSnapshot content, Language language)
    {
        foreach (var (topic, from, to, questions) in Stretches(plan.Steps))
        {
            yield return language.Pick(
                $"{PlanTexts.Span(from, to, language)} · {content.TopicName(topic, language)} — 새 질문 {questions}개",
                $"{PlanTexts.Span(from, to, language)} · {content.TopicName(topic, language)} — {questions} new");
        }

        var start = ReviewFrom(plan, today);
        if (start < plan.Interview)
        {
            yield return language.Pick(
                $"{PlanTexts.Span(start, plan.Interview.AddDays(-1), language)} · 복습", $"{PlanTexts.Span(start, plan.Interview.AddDays(-1), language)} · review");
        }

        yield return language.Pick($"{PlanTexts.Day(plan.Interview, language)} · 면접", $"{PlanTexts.Day(plan.Interview, language)} · the interview");
    }

    /// <summary>The first day that brings nothing new; the interview's where there is none before it.</summary>
    private static DateOnly ReviewFrom(InterviewPlan plan, DateOnly today) =>
        today > plan.Interview ? plan.Interview : plan.Steps.IsEmpty ? today : plan.Steps[^1].Day.AddDays(1);

    /// <summary>Consecutive steps of one topic as one line.</summary>
    private static List<(string Topic, DateOnly From, DateOnly To, int Questions)> Stretches(ImmutableArray<PlanStep> steps)
    {
        var stretches = new List<(string Topic, DateOnly From, DateOnly To, int Questions)>();
        foreach (var step in steps)
        {
            if (stretches is [.., var last] && last.Topic == step.Topic)
            {
                stretches[^1] = last with { To = step.Day, Questions = last.Questions + step.Questions.Length };
            }
            else
            {
                stretches.Add((step.Topic, step.Day, step.Day, step.Questions.Length));
            }
        }

        return stretches;
    }
}
