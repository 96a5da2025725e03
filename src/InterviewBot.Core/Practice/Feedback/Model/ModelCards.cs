using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Feedback.Model;

/// <summary>A model's opinion, marked as such wherever it is shown.</summary>
internal static class ModelCards
{
    public const string Feature = "model";
    public const string Ask = "ask";

    public static CardButton Button(string answerId, Language language) =>
        new(new ActionId(Feature, Ask, answerId), language.Pick("🤖 면접관에게 묻기", "🤖 Ask an interviewer"));

    public static Card Opinion(NumberedQuestion asked, FeedbackResult result, ModelOpinion opinion, Language language) => new()
    {
        Title = language.Pick($"🤖 모델의 의견 · #{asked.Number}", $"🤖 A model's opinion · #{asked.Number}"),
        Body =
        [
            .. opinion.FollowUps.Select(question => Rich.Paragraph($"“{question}”")),
            .. Compared(result, opinion.Covered, language).Select(Rich.Paragraph),
        ],
        Footer = [Rich.Text(language.Pick(
            "언어 모델이 쓴 글이라 틀릴 수 있어요. 기록은 바뀌지 않고, ‘체크 고치기’에서 직접 고른 것만 반영돼요.",
            "Written by a language model, and possibly wrong. It changes no record; only your own ticks do."))],
    };

    /// <summary>What there is without a model: the follow-ups of the content.</summary>
    public static Card Instead(NumberedQuestion asked, Language language)
    {
        var prepared = AnswerCards.FollowUps(asked, language);
        return prepared with
        {
            Body =
            [
                Rich.Paragraph(language.Pick("지금은 모델의 답을 받지 못했어요. 준비된 꼬리 질문을 보여 드릴게요.", "The model has no answer right now. Here are the prepared follow-ups.")),
                .. prepared.Body,
            ],
        };
    }

    /// <summary>Where the model differs from the offline feedback, without giving away a point that is still open.</summary>
    private static IEnumerable<string> Compared(FeedbackResult result, ImmutableArray<string>? covered, Language language)
    {
        if (covered is not { } ids || result.Form != AnswerForm.Sentences)
        {
            yield break;
        }

        var more = result.Points.Count(point => !point.IsCovered && ids.Contains(point.Point.Id));
        var fewer = result.Points.Where(point => point.IsCovered && !ids.Contains(point.Point.Id)).Select(point => $"‘{point.Point.Text}’").ToList();
        if (more > 0)
        {
            yield return language.Pick(
                $"모델은 포인트 {more}개를 더 짚으셨다고 봤어요. ‘체크 고치기’에서 확인해 보세요.",
                $"The model sees {EnglishCounts.Of(more, "more point")} made. See whether that is so in ‘Correct the ticks’.");
        }

        if (fewer.Count > 0)
        {
            yield return language.Pick(
                $"모델은 {string.Join(", ", fewer)} 부분은 아직 부족하다고 봤어요.", $"In the model's view still missing: {string.Join(", ", fewer)}.");
        }

        if (more == 0 && fewer.Count == 0)
        {
            yield return language.Pick("짚으신 포인트는 모델도 똑같이 봤어요.", "The model sees the same points as made.");
        }
    }
}
