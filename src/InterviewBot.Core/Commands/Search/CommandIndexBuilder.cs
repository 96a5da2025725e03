using InterviewBot.Core.Content;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands.Search;

/// <summary>Reads names, aliases, descriptions, examples, flags and tasks of all commands into the vocabulary and its postings.</summary>
internal sealed class CommandIndexBuilder
{
    private const float InName = 1f, InDescription = 0.45f, InTask = 0.35f, InExplanation = 0.3f, InFlag = 0.15f;

    /// <summary>What a word in a task counts besides when its rarity is told.</summary>
    private const float TaskUse = 0.3f;

    private readonly Dictionary<(int Concept, int Document), float> _weights = [];
    private readonly List<(int[] Documents, List<IReadOnlyList<int>> Words)> _tasks = [];
    private readonly HashSet<int> _ignored = [];
    private readonly ContentWords _texts;

    public CommandIndexBuilder(ContentSnapshot content)
    {
        _texts = new ContentWords(Words);
        AddSynonyms(content);
        _ignored.UnionWith(Words.Intern("docker", isName: true));
        var commands = content.Commands.GroupBy(entry => entry.Name).Select(group => new IndexedCommand(
            group.Key,
            group.FirstOrDefault(entry => entry.Language == Language.Ko),
            group.FirstOrDefault(entry => entry.Language == Language.En))).ToList();

        // All names first: words of the prose are read by them.
        ForEach(commands, AddNames);
        ForEach(commands, AddTexts);
        AddTasks(commands);
        Rarity = RarityOfConcepts(commands.Count);
        Documents = [.. commands.Select(Document)];
        Tasks = [.. _tasks.Select(task => new TaskPhrase(task.Documents, task.Words.Sum(word => word.Max(concept => Rarity[concept]))))];
    }

    public Vocabulary Words { get; } = new();

    public List<IndexedDocument> Documents { get; }

    public List<TaskPhrase> Tasks { get; }

    public FlagUses Flags { get; } = new();

    public NameTable Names { get; } = new();

    /// <summary>How much a concept tells: rare ones much, those of half the commands little, 도커 nothing.</summary>
    public float[] Rarity { get; }

    public Posting[][] Postings()
    {
        var lists = Enumerable.Range(0, Words.ConceptCount).Select(_ => new List<Posting>()).ToArray();
        foreach (var ((concept, document), weight) in _weights)
        {
            lists[concept].Add(new Posting(document, weight));
        }

        for (var i = 0; i < _tasks.Count; i++)
        {
            foreach (var concept in _tasks[i].Words.SelectMany(word => word).Distinct())
            {
                lists[concept].Add(new Posting(Documents.Count + i, 1));
            }
        }

        return [.. lists.Select(list => list.ToArray())];
    }

    private static void ForEach(List<IndexedCommand> commands, Action<CommandEntry, int> add)
    {
        for (var i = 0; i < commands.Count; i++)
        {
            foreach (var entry in commands[i].Entries)
            {
                add(entry, i);
            }
        }
    }

    private float[] RarityOfConcepts(int documents)
    {
        var uses = new float[Words.ConceptCount];
        foreach (var ((concept, _), weight) in _weights)
        {
            uses[concept] += weight;
        }

        foreach (var concept in _tasks.SelectMany(task => task.Words.SelectMany(word => word).Distinct()))
        {
            uses[concept] += TaskUse;
        }

        return [.. uses.Select((used, concept) => _ignored.Contains(concept) || used == 0 ? 0 : MathF.Log(1 + (documents / (0.5f + used))))];
    }

    private IndexedDocument Document(IndexedCommand command) => new(
        command,
        [.. command.Entries.SelectMany(entry => entry.Aliases.Prepend(entry.Name)).Distinct().Select(Parts)],
        [.. Words.ConceptsOf(FamilyWords.Of(command.Name))],
        [.. Words.ConceptsOf(FamilyWords.HomeOf(command.Name))],
        Commonness.Of(command.Name));

    private NamePart[] Parts(string name) =>
    [
        .. Text.Words.Split(name).Where(word => word != "docker").Select(word => Words.Intern(word, isName: true))
            .Select(concepts => new NamePart([.. concepts], concepts.Max(concept => Rarity[concept]))),
    ];

    private void AddSynonyms(ContentSnapshot content)
    {
        foreach (var group in content.Synonyms)
        {
            var concept = Words.NewConcept();
            foreach (var synonym in group)
            {
                Words.AddSynonym(Hangul.Compose(synonym).ToLowerInvariant(), concept);
            }
        }

        Words.AddStems();
    }

    private void AddNames(CommandEntry entry, int document)
    {
        foreach (var name in entry.Aliases.Prepend(entry.Name))
        {
            Names.Add(name, document);
            foreach (var concept in Text.Words.Split(name).Where(word => !Text.Words.IsFlag(word)).SelectMany(word => Words.Intern(word, isName: true)))
            {
                Weigh(concept, document, InName);
            }
        }
    }

    private void AddTexts(CommandEntry entry, int document)
    {
        AddText(entry.Description, document, InDescription);
        foreach (var example in entry.Examples)
        {
            AddText(example.Explanation ?? "", document, InExplanation);
        }

        foreach (var flag in entry.Flags)
        {
            AddText(flag.Description, document, InFlag);
        }

        Flags.Add(entry, document);
        AddText(FamilyWords.ImpliedNameOf(entry.Name), document, InName);
        AddText(FamilyWords.ImpliedTextOf(entry.Name), document, InDescription);
    }

    private void AddTasks(List<IndexedCommand> commands)
    {
        var tasks = commands.SelectMany((command, i) => command.Entries.SelectMany(entry => entry.Tasks).Distinct().Select(task => (Task: task, Document: i)));
        foreach (var task in tasks.GroupBy(task => task.Task))
        {
            _tasks.Add(([.. task.Select(use => use.Document)], [.. _texts.Read(task.Key)]));
            foreach (var (_, document) in task)
            {
                AddText(task.Key, document, InTask);
            }
        }
    }

    private void AddText(string text, int document, float weight)
    {
        foreach (var concept in _texts.Read(text).SelectMany(word => word))
        {
            Weigh(concept, document, weight);
        }
    }

    private void Weigh(int concept, int document, float weight) =>
        _weights[(concept, document)] = MathF.Max(_weights.GetValueOrDefault((concept, document)), weight);
}
