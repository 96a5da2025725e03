using System.Collections.Concurrent;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Commands;

/// <summary>
/// The commands of one content as cards. Most are asked for again and again and never differ, so each is drawn once, and
/// the platforms may keep what they make of it. Safe for concurrent use.
/// </summary>
internal sealed class EntryCards(CommandIndex index, QuestionCatalog questions)
{
    private readonly ConcurrentDictionary<(string Command, Language Language), Card> _cards = new();

    /// <summary>Whether they are drawn from these; after a reload they are not.</summary>
    public bool AreOf(CommandIndex current, QuestionCatalog bank) => ReferenceEquals(index, current) && ReferenceEquals(questions, bank);

    /// <param name="flag">The flag that was asked about; null where none was.</param>
    public Card Of(IndexedCommand command, string? flag, Language language) => flag is null
        ? _cards.GetOrAdd((command.Name, language), _ => Draw(command, null, language) with { Recurs = true })
        : Draw(command, flag, language);

    private Card Draw(IndexedCommand command, string? flag, Language language) =>
        DockerCards.Entry(command, flag, index.Alike(command), questions.UsingCommand(command.Name, language), language);
}
