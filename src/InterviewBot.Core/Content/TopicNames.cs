namespace InterviewBot.Core.Content;

public static class TopicNames
{
    /// <summary>The topic's display name, or its id where the content names none.</summary>
    public static string TopicName(this ContentSnapshot snapshot, string topicId, Language language) =>
        snapshot.Topics.FirstOrDefault(topic => topic.Id == topicId)?.DisplayName(language) ?? topicId;
}
