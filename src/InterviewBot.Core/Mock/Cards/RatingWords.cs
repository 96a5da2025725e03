using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>How the rubric is written.</summary>
internal static class RatingWords
{
    public static Bilingual Of(RatingCriterion criterion) => criterion switch
    {
        RatingCriterion.Correctness => new("정확성", "Correctness"),
        RatingCriterion.Structure => new("구조", "Structure"),
        RatingCriterion.Depth => new("깊이", "Depth"),
        _ => new("전달력", "Clarity"),
    };

    /// <summary>What the criterion asks.</summary>
    public static Bilingual Question(RatingCriterion criterion) => criterion switch
    {
        RatingCriterion.Correctness => new("정확성 — 내용이 맞았나요?", "Correctness — was it right?"),
        RatingCriterion.Structure => new("구조 — 결론과 이유가 잘 이어졌나요?", "Structure — did it lead somewhere?"),
        RatingCriterion.Depth => new("깊이 — 왜 그런지까지 설명했나요?", "Depth — did it say why?"),
        _ => new("전달력 — 알아듣기 쉬웠나요?", "Clarity — was it easy to follow?"),
    };

    public static Bilingual Grade(int value) => value switch
    {
        5 => new("5 · 아주 좋았어요", "5 · excellent"),
        4 => new("4 · 좋았어요", "4 · good"),
        3 => new("3 · 무난했어요", "3 · fair"),
        2 => new("2 · 조금 아쉬웠어요", "2 · something was missing"),
        _ => new("1 · 더 준비하면 좋겠어요", "1 · needs more preparation"),
    };

    /// <summary>All grades in a line; a missing one is a dash.</summary>
    public static string Line(PeerRating? rating, Language language) => string.Join(" · ", PeerRating.Criteria.Select(criterion =>
        $"{Of(criterion).In(language)} {(rating?.Grades.TryGetValue(criterion, out var value) == true ? value : "–")}"));
}
