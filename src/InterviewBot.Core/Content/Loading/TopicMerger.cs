using System.Collections.Immutable;
using InterviewBot.Core.Content.Parsing;

namespace InterviewBot.Core.Content.Loading;

/// <summary>Gives each topic that has questions its display name in each language; a later folder's name counts.</summary>
internal sealed class TopicMerger
{
    private readonly Dictionary<(string Topic, Language Language), (string Name, int Folder)> _names = [];

    public void Add(ParsedFile file, int folder)
    {
        if (file.TopicName is not { Length: > 0 } name || file.Questions.Length == 0)
        {
            return;
        }

        var key = (file.Topic, file.Language);
        if (!_names.TryGetValue(key, out var known) || known.Folder < folder)
        {
            _names[key] = (name, folder);
        }
    }

    public ImmutableArray<Topic> Build(ImmutableArray<Question> questions)
    {
        var topics = ImmutableArray.CreateBuilder<Topic>();
        var seen = new HashSet<string>();
        foreach (var question in questions)
        {
            if (seen.Add(question.Topic))
            {
                topics.Add(new Topic(question.Topic, Name(question.Topic, Language.Ko), Name(question.Topic, Language.En)));
            }
        }

        return topics.DrainToImmutable();
    }

    private string Name(string topic, Language language) =>
        _names.TryGetValue((topic, language), out var own) ? own.Name
            : _names.TryGetValue((topic, language.Other()), out var other) ? other.Name
            : topic;
}
