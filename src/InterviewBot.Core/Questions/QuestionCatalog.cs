using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Questions;

/// <summary>One snapshot's questions, indexed. Immutable.</summary>
public sealed class QuestionCatalog
{
    private readonly FrozenDictionary<QuestionId, ImmutableArray<Question>> _byId;
    private readonly FrozenDictionary<int, QuestionId> _byNumber;
    private readonly ImmutableDictionary<QuestionId, int> _numbers;
    private readonly Lazy<ILookup<string, QuestionId>> _byCommand;

    public QuestionCatalog(ContentSnapshot snapshot, ImmutableDictionary<QuestionId, int> numbers)
    {
        Snapshot = snapshot;
        _numbers = numbers;
        _byId = snapshot.Questions.GroupBy(question => question.Id)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        _byCommand = new(() => snapshot.Questions
            .SelectMany(question => question.Commands.Select(CommandNames.OfLine).OfType<string>().Select(command => (command, question.Id)))
            .Distinct()
            .ToLookup(pair => pair.command, pair => pair.Id));
        _byNumber = numbers.Where(pair => _byId.ContainsKey(pair.Key)).ToFrozenDictionary(pair => pair.Value, pair => pair.Key);
    }

    public ContentSnapshot Snapshot { get; }

    /// <summary>How many different questions there are; a Korean and English pair counts once.</summary>
    public int Count => _byId.Count;

    /// <summary>The number of a question that is in the content or was once.</summary>
    public int NumberOf(QuestionId id) => _numbers[id];

    /// <summary>The question in this language, else in the other; null where it is no longer in the content.</summary>
    public NumberedQuestion? Find(QuestionId id, Language language)
    {
        if (!_byId.TryGetValue(id, out var versions))
        {
            return null;
        }

        var version = versions.FirstOrDefault(question => question.Language == language) ?? versions[0];
        return new NumberedQuestion(_numbers[id], version);
    }

    public NumberedQuestion? Find(int number, Language language) =>
        _byNumber.TryGetValue(number, out var id) ? Find(id, language) : null;

    /// <summary>The questions that involve a command, by its canonical name, easy ones first.</summary>
    public ImmutableArray<NumberedQuestion> UsingCommand(string command, Language language) =>
        [.. _byCommand.Value[command].Select(id => Find(id, language)!).OrderBy(found => found.Question.Level).ThenBy(found => found.Number)];

    /// <summary>Every question that the filter allows, each once, in the order of the content.</summary>
    public ImmutableArray<NumberedQuestion> Pool(QuestionFilter filter, Language language) =>
        [.. _byId.Keys.Select(id => Find(id, language)!).Where(found => filter.Allows(found.Question)).OrderBy(found => found.Number)];
}
