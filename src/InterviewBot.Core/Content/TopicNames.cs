namespace InterviewBot.Core.Content;

public static class TopicNames
{
    /// <summary>The topic's display name, or its id where the content names none.</summary>
    public static string TopicName(this ContentSnapshot snapshot, string topicId, Language language) =>
        snapshot.Topics.FirstOrDefault(topic => topic.Id == topicId)?.DisplayName(language) ?? topicId;

    /// <summary>Finds a topic as people name it: its id, a display name in either language, or the beginning or a part of one.</summary>
    public static Topic? FindTopic(this ContentSnapshot snapshot, string typed)
    {
        var text = Squeeze(typed);
        return text.Length == 0 ? null
            : First((name, wanted) => name == wanted)
                ?? First((name, wanted) => name.StartsWith(wanted, StringComparison.Ordinal))
                ?? First((name, wanted) => name.Contains(wanted, StringComparison.Ordinal));

        Topic? First(Func<string, string, bool> fits) => snapshot.Topics.FirstOrDefault(topic =>
            fits(Squeeze(topic.Id), text) || fits(Squeeze(topic.KoreanName), text) || fits(Squeeze(topic.EnglishName), text));
    }

    /// <summary>Spaces, hyphens and case do not count: ‘docker hub’ is <c>docker-hub</c>.</summary>
    private static string Squeeze(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
