using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Reports;

namespace InterviewBot.Core.Practice.Privacy;

/// <summary>A person's data as one JSON file: instants in UTC, questions by id with their text. docs/practice.md has its shape.</summary>
internal static class PrivacyExport
{
    /// <summary>Of the shape; grows when a part changes its meaning.</summary>
    private const int Version = 1;

    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static CardFile ToFile(PersonalData data, QuestionCatalog catalog, Language language, DateTimeOffset now)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            WriteHead(json, data, now);
            WriteList(json, "answers", data.Answers, answer => WriteAnswer(json, answer, catalog, language));
            WriteList(json, "practice", data.Practice, outcome => WriteOutcome(json, outcome, catalog, language));
            WriteList(json, "review_cards", data.Cards, card => WriteCard(json, card, catalog, language));
            WriteList(json, "grades", data.Grades, entry => WriteGrade(json, entry, catalog, language));
            WriteList(json, "mock_interviews", data.Mocks, mock => WriteMock(json, mock, data.Person.MemberId, catalog, language));
            WriteList(json, "reports", data.Reports, report => WriteReport(json, report));
            WriteList(json, "set_up", data.SetUp, channel => WriteChannel(json, channel));
            json.WriteEndObject();
        }

        return new CardFile(
            $"interviewbot-{now:yyyyMMdd-HHmm}.json",
            "application/json",
            ImmutableArray.Create(stream.ToArray()),
            language.Pick("내 데이터 전부", "All of my data"));
    }

    private static void WriteHead(Utf8JsonWriter json, PersonalData data, DateTimeOffset now)
    {
        json.WriteNumber("version", Version);
        Write(json, "exported_at", now);
        json.WriteString("platform", data.Person.Platform);
        json.WriteString("member_id", data.Person.MemberId);
        json.WriteString("language", data.Language?.Code());
        json.WriteString("interview_date", data.Plan?.Interview.ToString("yyyy-MM-dd"));
        WriteList(json, "plan", data.Plan?.Steps ?? [], step =>
        {
            json.WriteString("day", step.Day.ToString("yyyy-MM-dd"));
            json.WriteString("topic", step.Topic);
            Write(json, "questions", step.Questions.Select(question => question.Value));
        });
        Write(json, "next_morning_notice", data.Digest?.DueAt);
        WriteList(json, "sharing", data.Sharing, shared =>
        {
            json.WriteString("workspace", shared.Workspace);
            json.WriteBoolean("progress", shared.Sharing.Progress);
            json.WriteBoolean("leaderboard", shared.Sharing.Leaderboard);
        });
    }

    private static void WriteChannel(Utf8JsonWriter json, ChannelRef channel)
    {
        json.WriteString("workspace", channel.Workspace);
        json.WriteString("channel", channel.Channel);
    }

    private static void WriteAnswer(Utf8JsonWriter json, Answer answer, QuestionCatalog catalog, Language language)
    {
        Write(json, answer.Question, catalog, language);
        WriteChannel(json, answer.Channel);
        json.WriteString("name", answer.Member.Name);
        Write(json, "at", answer.At);
        json.WriteString("text", answer.Text);
    }

    private static void WriteOutcome(Utf8JsonWriter json, PracticeOutcome outcome, QuestionCatalog catalog, Language language)
    {
        Write(json, outcome.Question, catalog, language);
        WriteChannel(json, outcome.Channel);
        json.WriteString("name", outcome.Member.Name);
        Write(json, "at", outcome.At);
        json.WriteString("source", outcome.Source.ToString().ToLowerInvariant());
        Write(json, "covered", outcome.Covered);
        Write(json, "points", outcome.Points);
    }

    private static void WriteCard(Utf8JsonWriter json, Review.ReviewCard card, QuestionCatalog catalog, Language language)
    {
        Write(json, card.Question, catalog, language);
        Write(json, "added_at", card.AddedAt);
        Write(json, "due_at", card.DueAt);
        Write(json, "graded_at", card.GradedAt);
        if (card.Memory is { } memory)
        {
            json.WriteNumber("stability", memory.Stability);
            json.WriteNumber("difficulty", memory.Difficulty);
        }

        json.WriteNumber("grades", card.Grades);
        json.WriteNumber("lapses", card.Lapses);
    }

    private static void WriteGrade(Utf8JsonWriter json, Review.ReviewEntry entry, QuestionCatalog catalog, Language language)
    {
        Write(json, entry.Question, catalog, language);
        json.WriteString("grade", entry.Grade.ToString().ToLowerInvariant());
        json.WriteBoolean("by_hand", entry.ByHand);
        Write(json, "at", entry.At);
    }

    private static void WriteReport(Utf8JsonWriter json, MistakeReport report)
    {
        json.WriteString("about", report.About);
        Write(json, "at", report.At);
        json.WriteString("text", report.Text);
    }

    /// <summary>The person's own part of a session; what others said in it is theirs.</summary>
    private static void WriteMock(Utf8JsonWriter json, MockState mock, string memberId, QuestionCatalog catalog, Language language)
    {
        json.WriteString("id", mock.Id);
        json.WriteString("workspace", mock.Channel.Workspace);
        json.WriteString("channel", mock.Channel.Channel);
        json.WriteString("name", mock.People.FirstOrDefault(person => person.Id == memberId)?.Name);
        json.WriteBoolean("host", mock.HostId == memberId);
        WriteList(json, "rounds", mock.Played.Select((round, i) => (Round: round, Number: i)), item =>
        {
            json.WriteNumber("round", item.Number + 1);
            if (item.Number < mock.Questions.Length)
            {
                Write(json, mock.Questions[item.Number], catalog, language);
            }

            json.WriteString("answer", item.Round.Answers.GetValueOrDefault(memberId));
            Write(json, "ticked", item.Round.Ticks.TryGetValue(memberId, out var ticks) ? ticks : []);
            WriteList(json, "ratings_received", item.Round.Ratings.Where(rating => rating.To == memberId), rating => WriteRating(json, rating));
            WriteList(json, "ratings_given", item.Round.Ratings.Where(rating => rating.From == memberId), rating => WriteRating(json, rating));
        });
    }

    private static void WriteRating(Utf8JsonWriter json, PeerRating rating)
    {
        foreach (var (criterion, value) in rating.Grades)
        {
            json.WriteNumber(criterion.ToString().ToLowerInvariant(), value);
        }

        json.WriteString("remark", rating.Remark);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, QuestionId id, QuestionCatalog catalog, Language language)
    {
        json.WriteString("question", id.Value);
        json.WriteString("question_text", catalog.Find(id, language)?.Question.Text);
    }

    private static void Write(Utf8JsonWriter json, string name, DateTimeOffset? at) =>
        json.WriteString(name, at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
