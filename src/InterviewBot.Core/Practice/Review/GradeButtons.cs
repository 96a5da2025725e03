using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Review;

/// <summary>The four grades as buttons, each with when the question would come up again.</summary>
internal sealed class GradeButtons(ReviewDesk desk, ReviewPlanner planner)
{
    public async Task<ImmutableArray<CardButton>> ForAsync(
        PersonRef person, NumberedQuestion asked, DateTimeOffset now, Language language, CancellationToken cancellationToken)
    {
        var id = asked.Question.Id;
        var history = await desk.HistoryAsync(person, id, now, cancellationToken);
        return
        [
            .. Enum.GetValues<Grade>().Select(grade => new CardButton(
                new ActionId(ReviewActionIds.Feature, ReviewActionIds.Grade, $"{asked.Number}/{history.HandGrades}/{(int)grade}"),
                $"{Name(grade, language)} · {In(planner.Preview(person, id, history, grade, now).DueAt, now, language)}",
                grade == Grade.Good ? ButtonStyle.Primary : ButtonStyle.Secondary)),
        ];
    }

    public static bool TryRead(string argument, out int number, out int handGrades, out Grade grade)
    {
        (number, handGrades, grade) = (0, 0, Grade.Good);
        if (argument.Split('/') is not [var first, var second, var third] || !int.TryParse(first, out number)
            || !int.TryParse(second, out handGrades) || !int.TryParse(third, out var value) || value is < 1 or > 4)
        {
            return false;
        }

        grade = (Grade)value;
        return true;
    }

    private static string Name(Grade grade, Language language) => grade switch
    {
        Grade.Again => language.Pick("다시", "Again"),
        Grade.Hard => language.Pick("어려움", "Hard"),
        Grade.Good => language.Pick("보통", "Good"),
        _ => language.Pick("쉬움", "Easy"),
    };

    private string In(DateTimeOffset due, DateTimeOffset now, Language language)
    {
        var days = planner.Calendar.DaysBetween(now, due);
        return due - now < TimeSpan.FromHours(1)
            ? language.Pick($"{(int)(due - now).TotalMinutes}분", $"{(int)(due - now).TotalMinutes} min")
            : language.Pick($"{days}일", EnglishCounts.Of(days, "day"));
    }
}
