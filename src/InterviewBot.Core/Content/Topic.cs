namespace InterviewBot.Core.Content;

/// <summary>A field of questions, with its display name in each language.</summary>
public sealed record Topic(string Id, string KoreanName, string EnglishName)
{
    public string DisplayName(Language language) => language.Pick(KoreanName, EnglishName);
}
