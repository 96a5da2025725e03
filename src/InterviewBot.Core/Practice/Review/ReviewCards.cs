using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Practice.Plan;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Review;

/// <summary>How a person's own queue looks; all of it is sent to that person alone.</summary>
internal static class ReviewCards
{
    private const string Feature = ReviewActionIds.Feature;

    public static Card Question(NumberedQuestion asked, string topicName, ReviewQueue queue, ReviewFooting footing, Language language)
    {
        var fresh = queue.Due.IsEmpty;
        var heading = fresh ? language.Pick("🌱 새 질문", "🌱 New") : language.Pick("🔁 복습", "🔁 Review");
        var card = QuestionCards.Ask(asked, topicName, language, heading);
        return card with
        {
            Body = card.Body.Add(Rich.Paragraph(Left(queue, language))),
            Footer = Footer(queue, footing, language),
            Buttons =
            [
                new(new ActionId(Feature, ReviewActionIds.Answer, $"{asked.Number}"), language.Pick("답변하기", "Answer"), ButtonStyle.Primary),
                new(new ActionId(Feature, ReviewActionIds.Points, $"{asked.Number}"), language.Pick("답변 포인트", "Answer points")),
                .. Standing(queue, footing, language),
            ],
        };
    }

    public static Card Nothing(ReviewQueue queue, ReviewFooting footing, Language language) => new()
    {
        Title = language.Pick("🔁 복습", "🔁 Review"),
        Body =
        [
            queue.NextAt is { } next
                ? new Block.Paragraph(language == Language.Ko
                    ? [Rich.Text("✅ 지금 복습할 것은 없어요. 다음은 "), Rich.DateTime(next), Rich.Text("에 나와요.")]
                    : [Rich.Text("✅ Nothing is due now. The next comes up on "), Rich.DateTime(next), Rich.Text(".")])
                : Rich.Paragraph(language.Pick(
                    "아직 복습할 질문이 없어요. 질문에 답하거나 ‘복습에 추가’를 누르면 잊을 때쯤 다시 나와요.",
                    "There is nothing to review yet. Answer a question or press ‘Add to review’, and it comes back about when you would forget it.")),
        ],
        Footer = Footer(queue, footing, language),
        Buttons = Standing(queue, footing, language),
    };

    public static Card Added(NumberedQuestion asked, ReviewCard card, bool added, DateTimeOffset now, Language language)
    {
        var due = card.DueAt <= now;
        Inline[] when = due ? [Rich.Text(language.Pick("지금 /복습에 나와요.", "It is in /review now."))]
            : language == Language.Ko ? [Rich.Text("다음 복습: "), Rich.DateTime(card.DueAt)] : [Rich.Text("Next review: "), Rich.DateTime(card.DueAt)];
        var what = added
            ? language.Pick($"#{KoreanParticles.WithObject($"{asked.Number}")} 복습에 넣었어요. ", $"#{asked.Number} is in your reviews. ")
            : language.Pick($"#{asked.Number}{KoreanParticles.Topic($"{asked.Number}")} 이미 복습에 있어요. ", $"#{asked.Number} is in your reviews already. ");
        return new Card
        {
            Body = [new Block.Paragraph([Rich.Text(what), .. when])],
            Buttons =
            [
                new(new ActionId(Feature, ReviewActionIds.Start), language.Pick("복습 시작", "Start"), due ? ButtonStyle.Primary : ButtonStyle.Secondary),
                new(new ActionId(Feature, ReviewActionIds.Remove, $"{asked.Number}"), language.Pick("복습에서 빼기", "Take it out")),
            ],
            Tone = CardTone.Success,
        };
    }

    public static Card Removed(NumberedQuestion asked, Language language) => Card.Say(
        language.Pick($"#{KoreanParticles.WithObject($"{asked.Number}")} 복습에서 뺐어요.", $"#{asked.Number} is out of your reviews."), CardTone.Success);

    /// <summary>In the morning, to one person.</summary>
    public static Card Digest(ReviewQueue queue, DateOnly today, Language language) => new()
    {
        Title = language.Pick("☀️ 오늘의 복습", "☀️ Today's reviews"),
        Body = [Rich.Paragraph(Left(queue, language))],
        Footer = queue.Plan is { } plan && PlanTexts.Countdown(plan.Interview, today, language) is { } left ? [Rich.Text(left)] : [],
        Buttons =
        [
            new(new ActionId(Feature, ReviewActionIds.Start), language.Pick("복습 시작", "Start"), ButtonStyle.Primary),
            new(new ActionId(Feature, ReviewActionIds.Digest, "off"), language.Pick("아침 알림 끄기", "Stop reminding me")),
        ],
        Tone = CardTone.Question,
    };

    private static string Left(ReviewQueue queue, Language language) => queue.New.IsEmpty
        ? language.Pick($"{queue.Count}개 남음", $"{queue.Count} left")
        : language.Pick($"{queue.Count}개 남음 · 그중 새 질문 {queue.New.Length}개", $"{queue.Count} left, {queue.New.Length} of them new");

    private static ImmutableArray<Inline> Footer(ReviewQueue queue, ReviewFooting footing, Language language)
    {
        var plan = queue.Plan is null ? null : PlanTexts.Countdown(queue.Plan.Interview, footing.Today, language);
        var parts = new[] { footing.Note, plan }.OfType<string>().ToList();
        return parts.Count == 0 ? [] : [Rich.Text(string.Join(" · ", parts))];
    }

    private static ImmutableArray<CardButton> Standing(ReviewQueue queue, ReviewFooting footing, Language language)
    {
        var digest = footing.DigestOn
            ? new CardButton(new ActionId(Feature, ReviewActionIds.Digest, "off"), language.Pick("아침 알림 끄기", "Stop reminding me"))
            : new CardButton(new ActionId(Feature, ReviewActionIds.Digest, "on"), language.Pick("아침에 알려 주기", "Remind me in the morning"));
        return queue.Plan is null
            ? [digest]
            : [digest, new CardButton(new ActionId(PlanCards.Feature, "show"), language.Pick("계획 보기", "Show the plan"))];
    }
}
