using System.Collections.Immutable;
using InterviewBot.Core.Content.Parsing;
using InterviewBot.Core.Content.Rules;

namespace InterviewBot.Core.Content.Loading;

/// <summary>Joins the files of all folders to one snapshot: a later folder adds to an earlier one and overrides it.</summary>
internal sealed class SnapshotBuilder(Language messages)
{
    private readonly List<Question?> _questions = [];
    private readonly Dictionary<(QuestionId Id, Language Language), Entry> _entries = [];
    private readonly HashSet<int> _reported = [];
    private readonly CommandMerger _commands = new(messages);
    private readonly TopicMerger _topics = new();
    private readonly SynonymMerger _synonyms = new(EmbeddedSynonyms.Lookup);
    private readonly List<ImmutableArray<string>> _answerSynonyms = [.. EmbeddedSynonyms.Answers];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<string> _files = [];
    private int _folder;

    /// <summary>Adds a folder's files in their order. Its diagnostics are those of the folder itself and of its files.</summary>
    public void AddFolder(IReadOnlyList<ParsedFile> files, IEnumerable<Diagnostic> diagnostics)
    {
        _folder++;
        _diagnostics.AddRange(diagnostics);
        foreach (var file in files)
        {
            _files.Add(file.Path);
            _diagnostics.AddRange(file.Diagnostics);
            foreach (var question in file.Questions)
            {
                AddQuestion(question);
            }

            _topics.Add(file, _folder);
            _commands.Add(file, _folder);
            _synonyms.Add(file.Synonyms);
            _answerSynonyms.AddRange(file.AnswerSynonyms);
        }
    }

    public ContentSnapshot Build()
    {
        ImmutableArray<Question> questions = [.. _questions.OfType<Question>()];
        var commands = _commands.Build(_diagnostics);
        return new ContentSnapshot
        {
            Questions = questions,
            Commands = commands,
            Topics = _topics.Build(questions),
            Synonyms = _synonyms.Build(),
            AnswerSynonyms = [.. _answerSynonyms.DistinctBy(group => string.Join('\n', group))],
            Diagnostics = [.. _diagnostics],
            Files = [.. _files],
        };
    }

    private void AddQuestion(Question question)
    {
        var key = (question.Id, question.Language);
        if (!_entries.TryGetValue(key, out var entry))
        {
            _entries.Add(key, Append(question));
        }
        else if (entry.Folder == _folder)
        {
            ReportDuplicate(_questions[entry.Index]!, entry.Index, question);
        }
        else
        {
            _questions[entry.Index] = null;
            _entries[key] = Append(question);
        }
    }

    private Entry Append(Question question)
    {
        _questions.Add(question);
        return new Entry(_questions.Count - 1, _folder);
    }

    private void ReportDuplicate(Question first, int index, Question second)
    {
        if (_reported.Add(index))
        {
            _diagnostics.Add(QuestionRules.DuplicateId(first.Id.Value, second.Source).At(first.Source, messages));
        }

        _diagnostics.Add(QuestionRules.DuplicateId(first.Id.Value, first.Source).At(second.Source, messages));
    }

    private readonly record struct Entry(int Index, int Folder);
}
