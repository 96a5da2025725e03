using System.Collections.Immutable;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Chat.Catalogue;

/// <summary>The options and completions that several commands share: topic and level of questions.</summary>
public static class QuestionOptions
{
    public static OptionSpec Topic { get; } = new("topic", "주제", new Bilingual("질문의 주제 (비우면 전체)", "Topic of the question (empty: all)"))
    {
        Completes = true,
    };

    public static OptionSpec Level { get; } = new("level", "난이도", new Bilingual("난이도 (비우면 전체)", "Level (empty: all)"))
    {
        Choices =
        [
            .. Enum.GetValues<Level>().Select(level => new ChoiceSpec(
                level.Code(), new Bilingual(level.DisplayName(Language.Ko), level.DisplayName(Language.En)))),
        ],
    };

    public static ImmutableArray<Completion> CompleteTopic(ContentSnapshot snapshot, string typed, Language language) =>
    [
        .. snapshot.Topics
            .Where(topic => typed.Trim().Length == 0
                || topic.Id.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase)
                || topic.KoreanName.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase)
                || topic.EnglishName.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase))
            .Take(25)
            .Select(topic => new Completion(topic.DisplayName(language), topic.Id)),
    ];
}
