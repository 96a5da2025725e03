using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Questions;

/// <summary>Reads topic and level as people name them.</summary>
public static class QuestionRequest
{
    /// <summary>Says what is wrong and what there is instead; null where both are understood.</summary>
    public static Bilingual? TryRead(ContentSnapshot snapshot, string? topic, string? level, out QuestionFilter filter)
    {
        filter = QuestionFilter.All;
        if (IsAll(topic) is false)
        {
            if (snapshot.FindTopic(topic!) is not { } found)
            {
                return UnknownTopic(snapshot, topic!);
            }

            filter = filter with { Topic = found.Id };
        }

        if (IsAll(level) is false)
        {
            if (!Levels.TryParse(level, out var found))
            {
                return new Bilingual(
                    $"‘{Shorten(level!)}’ 난이도는 없어요. 주니어, 미들, 시니어 중에서 골라 주세요.",
                    $"There is no level ‘{Shorten(level!)}’. Choose junior, mid or senior.");
            }

            filter = filter with { Level = found };
        }

        return null;
    }

    private static bool IsAll(string? value) => (value ?? "").Trim().ToLowerInvariant() is "" or "all" or "전체" or "모두";

    private static Bilingual UnknownTopic(ContentSnapshot snapshot, string typed)
    {
        string Names(Language language) => string.Join(" · ", snapshot.Topics.Take(20).Select(topic => topic.DisplayName(language)));
        return new Bilingual(
            $"‘{Shorten(typed)}’ 주제는 없어요. 있는 주제: {Names(Language.Ko)}",
            $"There is no topic ‘{Shorten(typed)}’. The topics are: {Names(Language.En)}");
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
