using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Mock.Rules;

/// <summary>Peers rate answers: as often as they like, until the session ends.</summary>
internal static class RatingRules
{
    /// <summary>Fewer would tell who gave what.</summary>
    public const int FewestForAverages = 2;

    public static MockOutcome OnGrade(MockState state, MockInput.Grade grade)
    {
        if (WhyNot(state, grade.Member.Id, grade.Round, grade.To) is { } refusal)
        {
            return new(state, refusal);
        }

        if (grade.Value is < PeerRating.Lowest or > PeerRating.Highest || !PeerRating.Criteria.Contains(grade.Criterion))
        {
            return new(state, MockRefusals.NoSuchGrade);
        }

        var before = Averages(state.Played[grade.Round]);
        var rated = Change(state, grade.Member.Id, grade.Round, grade.To, rating =>
            rating with { Grades = rating.Grades.SetItem(grade.Criterion, grade.Value) });
        var changed = !before.SequenceEqual(Averages(rated.Played[grade.Round]));
        return new(changed ? Screens.Renew(rated, ScreenKind.Reveal, grade.Round) : rated);
    }

    public static MockOutcome OnRemark(MockState state, MockInput.Remark remark)
    {
        var text = remark.Text.Trim();
        return WhyNot(state, remark.Member.Id, remark.Round, remark.To) is { } refusal ? new(state, refusal)
            : text.Length > PeerRating.LongestRemark ? new(state, MockRefusals.RemarkTooLong)
            : new(Change(state, remark.Member.Id, remark.Round, remark.To, rating => rating with { Remark = text.Length == 0 ? null : text }));
    }

    /// <summary>Those whose answer of a round this person may rate.</summary>
    public static IEnumerable<Participant> Rateable(MockState state, string memberId, int round) =>
        state.People.Where(person => WhyNot(state, memberId, round, person.Id) is null);

    /// <summary>What to tell someone who may rate nobody in a round.</summary>
    public static Bilingual WhyNobody(MockState state, string memberId, int round) =>
        state.People.Where(person => person.Id != memberId).Select(person => WhyNot(state, memberId, round, person.Id)).FirstOrDefault(
            refusal => refusal is not null && refusal != MockRefusals.NothingToRate) ?? MockRefusals.NothingToRate;

    /// <summary>What everyone may see: nothing unless enough have rated whole, and then the mean of each criterion.</summary>
    public static IReadOnlyList<(RatingCriterion Criterion, double Mean)> Averages(MockRound round)
    {
        var whole = round.Ratings.Where(rating => rating.IsComplete).ToList();
        return whole.Select(rating => rating.From).Distinct().Count() < FewestForAverages
            ? []
            : [.. PeerRating.Criteria.Select(criterion => (criterion, whole.Average(rating => rating.Grades[criterion])))];
    }

    private static Bilingual? WhyNot(MockState state, string memberId, int round, string to) =>
        state.Mode == MockMode.Lightning || !FeedbackRules.IsRevealed(state, round) ? MockRefusals.NotYet
        : memberId == to ? MockRefusals.NotOneself
        : !state.People.Any(person => person.Id == memberId && state.WasIn(round, person)) ? MockRefusals.NotIn
        : state.Find(to) is { } person && IsRateable(state, round, person) ? null
        : MockRefusals.NothingToRate;

    /// <summary>In rotation an answer may have been spoken; elsewhere there is one only where it was written.</summary>
    private static bool IsRateable(MockState state, int round, Participant person) =>
        state.IsCounted(round, person) && (state.Mode == MockMode.Rotation || state.Played[round].Answers.ContainsKey(person.Id));

    private static MockState Change(MockState state, string from, int round, string to, Func<PeerRating, PeerRating> change) =>
        state.WithRound(round, played => played.RatingOf(from, to) is { } rating
            ? played with { Ratings = played.Ratings.Replace(rating, change(rating)) }
            : played with { Ratings = played.Ratings.Add(change(new PeerRating(from, to))) });
}
