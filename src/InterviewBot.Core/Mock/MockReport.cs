using System.Text;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Mock.Cards;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock;

/// <summary>A whole session as Markdown. What is private stays out: of the ratings, only the averages are in it.</summary>
internal static class MockReport
{
    private const string MediaType = "text/markdown";

    public static CardFile ToFile(MockView view, TimeZoneInfo zone) => new(
        view.State.StartedAt is { } started ? $"mock-interview-{TimeZoneInfo.ConvertTime(started, zone):yyyy-MM-dd}.md" : "mock-interview.md",
        MediaType,
        [.. Encoding.UTF8.GetBytes(Write(view, zone))],
        view.Language.Pick("모의면접 기록", "The session's record"));

    /// <param name="zone">The zone that the start is written in.</param>
    public static string Write(MockView view, TimeZoneInfo zone)
    {
        var (language, text) = (view.Language, new StringBuilder());
        text.AppendLine(language.Pick($"# 모의면접 — {view.Topic} · {view.Mode}", $"# Mock interview — {view.Topic} · {view.Mode}")).AppendLine();
        if (view.State.StartedAt is { } started)
        {
            text.AppendLine($"{TimeZoneInfo.ConvertTime(started, zone):yyyy-MM-dd HH:mm} ({zone.Id})").AppendLine();
        }

        AppendScores(text, view);
        for (var round = 0; round < view.State.Played.Length; round++)
        {
            AppendRound(text, view, round);
        }

        return text.ToString();
    }

    private static void AppendScores(StringBuilder text, MockView view)
    {
        var language = view.Language;
        var scores = MockScore.All(view);
        AppendList(text, language.Pick("## 참가자", "## People"), scores.Select(score => Escape(SummaryCard.Line(score, language))));
        AppendList(text, language.Pick("## 주제별 포인트", "## Points by topic"), scores.Where(score => !score.Topics.IsEmpty).Select(score => Escape(SummaryCard.TopicLine(score))));
        AppendList(text, language.Pick("## 가장 많이 놓친 포인트", "## Points most missed"), MissedPoint.Top(view).Select(missed => Escape(SummaryCard.Line(missed))));
        AppendList(
            text,
            language.Pick("## 복습", "## Review"),
            scores.Where(score => !score.Review.IsEmpty).Select(score => $"{Escape(score.Person.Name)}: {string.Join(", ", score.Review.Select(number => $"#{number}"))}"));
    }

    private static void AppendRound(StringBuilder text, MockView view, int round)
    {
        var (language, played, asked) = (view.Language, view.State.Played[round], view.Asked(round));
        text.AppendLine($"## {view.Head(round)}").AppendLine().AppendLine($"**{Escape(asked?.Question.Text ?? language.Pick("이제 콘텐츠에 없는 질문이에요.", "This question is no longer in the content."))}**").AppendLine();
        if (played.Candidate is { } candidate)
        {
            text.AppendLine(language.Pick($"지원자: {Escape(view.NameOf(candidate))}", $"Candidate: {Escape(view.NameOf(candidate))}"));
            text.AppendLine().AppendLine(language.Pick($"면접관: {Escape(view.NameOf(played.Interviewer))}", $"Interviewer: {Escape(view.NameOf(played.Interviewer))}")).AppendLine();
        }

        AppendAnswers(text, view, played);
        AppendList(text, language.Pick("### 꼬리 질문", "### Follow-ups"), (asked?.Question.FollowUps ?? []).Take(played.FollowUps).Select(followUp => Escape(followUp.Text)));
        AppendList(text, language.Pick("### 답변 포인트", "### Answer points"), Points(view, played, asked));
        AppendList(text, language.Pick("### 함께 평가한 평균", "### The group's averages"), Rules.RatingRules.Averages(played)
            .Select(mean => $"{RatingWords.Of(mean.Criterion).In(language)} {mean.Mean:0.0}"));
    }

    private static void AppendAnswers(StringBuilder text, MockView view, MockRound played)
    {
        if (played.CutOff)
        {
            text.AppendLine(view.Language.Pick(
                "답변을 공개하기 전에 끝났어요. 그때까지 쓴 답변은 여기에 남기지 않아요.", "It ended before the reveal. What was written until then is not kept here.")).AppendLine();
            return;
        }

        foreach (var person in view.State.People.Where(person => played.Answers.ContainsKey(person.Id)))
        {
            text.AppendLine($"### {Escape(person.Name)}").AppendLine().AppendLine(Quote(played.Answers[person.Id])).AppendLine();
        }
    }

    /// <summary>Each point with those who ticked it.</summary>
    private static IEnumerable<string> Points(MockView view, MockRound played, NumberedQuestion? asked) => (asked?.Question.Points ?? []).Select(point =>
    {
        var covered = view.State.People.Where(person => played.Ticks.TryGetValue(person.Id, out var ticks) && ticks.Contains(point.Id)).Select(person => person.Name).ToList();
        return Escape(point.Text) + (covered.Count == 0 ? "" : $" — ✅ {Escape(string.Join(", ", covered))}");
    });

    private static void AppendList(StringBuilder text, string heading, IEnumerable<string> items)
    {
        var lines = items.Select(item => $"- {item}").ToList();
        if (lines.Count > 0)
        {
            text.AppendLine(heading).AppendLine().AppendJoin('\n', lines).AppendLine().AppendLine();
        }
    }

    private static string Quote(string answer) => string.Join('\n', answer.ReplaceLineEndings("\n").Split('\n').Select(line => $"> {EscapeStart(Escape(line))}"));

    /// <summary>At the start of a line these make a heading of the line above, a rule or a list.</summary>
    private static string EscapeStart(string line) => line.TrimStart() is ['-' or '=' or '+', ..]
        ? line.Insert(line.Length - line.TrimStart().Length, "\\")
        : line;

    /// <summary>People's words are text, whatever marks they hold.</summary>
    private static string Escape(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Select(character => character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' ? $"\\{character}" : character.ToString()));
}
