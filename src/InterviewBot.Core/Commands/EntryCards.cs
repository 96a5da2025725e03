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
    /// <summary>All commands in both languages, and the flags that people really ask about; what is beyond is drawn each time.</summary>
    private const int MostKept = 4_096;

    private readonly ConcurrentDictionary<(string Command, string? Flag, Language Language), Card> _cards = new();
    private int _kept;

    /// <summary>Whether they are drawn from these; after a reload they are not.</summary>
    public bool AreOf(CommandIndex current, QuestionCatalog bank) => ReferenceEquals(index, current) && ReferenceEquals(questions, bank);

    /// <param name="flag">The flag that was asked about; null where none was.</param>
    public Card Of(IndexedCommand command, string? flag, Language language)
    {
        var key = (command.Name, flag, language);
        if (_cards.TryGetValue(key, out var known))
        {
            return known;
        }

        var card = Draw(command, flag, language);
        return Interlocked.Increment(ref _kept) <= MostKept ? _cards.GetOrAdd(key, card with { Recurs = true }) : card;
    }

    private Card Draw(IndexedCommand command, string? flag, Language language) =>
        DockerCards.Entry(command, flag, index.Alike(command), questions.UsingCommand(command.Name, language), language);
}
