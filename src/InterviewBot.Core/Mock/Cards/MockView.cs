using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>What a card of a session is drawn from.</summary>
/// <param name="Language">The session's for all, the reader's for one alone.</param>
internal sealed record MockView(MockState State, QuestionCatalog Catalog, Language Language)
{
    public string Topic => State.Filter.Topic is null
        ? Language.Pick("전체 주제", "all topics")
        : Catalog.Snapshot.TopicName(State.Filter.Topic, Language);

    public string Mode => State.Mode.DisplayName().In(Language);

    /// <summary>A round's question; null where it is no longer in the content.</summary>
    public NumberedQuestion? Asked(int round) => Catalog.Find(State.Questions[round], Language);

    /// <summary>The number stays where the question has left the content.</summary>
    public string Head(int round)
    {
        var number = Catalog.NumberOf(State.Questions[round]);
        return Language.Pick($"라운드 {round + 1}/{State.Questions.Length} · #{number}", $"Round {round + 1} of {State.Questions.Length} · #{number}");
    }

    public string NameOf(string? memberId) => State.Find(memberId)?.Name ?? "";
}
