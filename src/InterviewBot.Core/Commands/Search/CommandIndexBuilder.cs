using InterviewBot.Core.Content;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands.Search;

/// <summary>Reads names, aliases, descriptions, examples, flags and tasks of all commands into the vocabulary and its postings.</summary>
internal sealed class CommandIndexBuilder
{
    private const float InName = 1f, InDescription = 0.45f, InExplanation = 0.3f, InFlag = 0.15f;

    /// <summary>What a word in a task counts when its rarity is told.</summary>
    private const float InTask = 0.3f;

    /// <summary>A flag that no example uses is asked about less.</summary>
    private const float UnusedFlag = 0.85f, UsedFlag = 1f;

    private readonly Dictionary<(int Concept, int Document), float> _weights = [];
    private readonly List<(int[] Documents, List<IReadOnlyList<int>> Words)> _tasks = [];
    private readonly HashSet<int> _ignored = [];

    public CommandIndexBuilder(ContentSnapshot content)
    {
        AddSynonyms(content);
        _ignored.UnionWith(Words.Intern("docker", isName: true));
        var commands = content.Commands.GroupBy(entry => entry.Name).Select(group => new IndexedCommand(
            group.Key,
            group.FirstOrDefault(entry => entry.Language == Language.Ko),
            group.FirstOrDefault(entry => entry.Language == Language.En))).ToList();
        for (var i = 0; i < commands.Count; i++)
        {
            AddNames(commands[i], i);
        }

        for (var i = 0; i < commands.Count; i++)
        {
            AddTexts(commands[i], i);
        }

        AddTasks(commands);
        Rarity = RarityOfConcepts(commands.Count);
        Documents = [.. commands.Select(Document)];
        Tasks = [.. _tasks.Select(task => new TaskPhrase(task.Documents, task.Words.Sum(word => word.Max(concept => Rarity[concept]))))];
    }

    public Vocabulary Words { get; } = new();

    public List<IndexedDocument> Documents { get; }

    public List<TaskPhrase> Tasks { get; }

    public Dictionary<string, List<(int Document, float Weight)>> Flags { get; } = [];

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

    private float[] RarityOfConcepts(int documents)
    {
        var uses = new float[Words.ConceptCount];
        foreach (var ((concept, _), weight) in _weights)
        {
            uses[concept] += weight;
        }

        foreach (var concept in _tasks.SelectMany(task => task.Words.SelectMany(word => word).Distinct()))
        {
            uses[concept] += InTask;
        }

        return [.. uses.Select((used, concept) => _ignored.Contains(concept) || used == 0 ? 0 : MathF.Log(1 + (documents / (0.5f + used))))];
    }

    private IndexedDocument Document(IndexedCommand command)
    {
        var names = new[] { command.Korean, command.English }.OfType<CommandEntry>().SelectMany(entry => entry.Aliases.Prepend(entry.Name)).Distinct();
        return new IndexedDocument(
            command,
            [.. names.Select(Parts)],
            ConceptsOf(FamilyWords.Of(command.Name)),
            ConceptsOf(FamilyWords.HomeOf(command.Name)),
            Commonness.Of(command.Name));
    }

    private int[] ConceptsOf(string[] words) => [.. words.Select(word => Words.Find(word)).OfType<KnownWord>().SelectMany(word => word.Concepts)];

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

    private void AddNames(IndexedCommand command, int document)
    {
        foreach (var entry in new[] { command.Korean, command.English }.OfType<CommandEntry>())
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
    }

    private void AddTexts(IndexedCommand command, int document)
    {
        foreach (var entry in new[] { command.Korean, command.English }.OfType<CommandEntry>())
        {
            AddText(entry.Description, document, InDescription);
            foreach (var example in entry.Examples)
            {
                AddText(example.Explanation ?? "", document, InExplanation);
            }

            AddFlags(entry, document);
        }

        if (command.Name.StartsWith(ComposeKeys.Prefix, StringComparison.Ordinal))
        {
            AddText("composefile", document, InName);
            AddText("config settings syntax 설정", document, InDescription);
        }
    }

    private void AddFlags(CommandEntry entry, int document)
    {
        foreach (var flag in entry.Flags)
        {
            foreach (var name in flag.Names)
            {
                if (!Flags.TryGetValue(name.ToLowerInvariant(), out var uses))
                {
                    Flags[name.ToLowerInvariant()] = uses = [];
                }

                if (!uses.Exists(use => use.Document == document))
                {
                    uses.Add((document, entry.Examples.Any(example => IsUsed(name, example.Line)) ? UsedFlag : UnusedFlag));
                }
            }

            AddText(flag.Description, document, InFlag);
        }
    }

    private static bool IsUsed(string flag, string line) => line.Split(' ', '=').Any(word =>
        word == flag || (flag.Length == 2 && word.Length > 2 && word[0] == '-' && word[1] != '-' && word.AsSpan(1).Contains(flag[1])));

    private void AddTasks(List<IndexedCommand> commands)
    {
        var tasks = commands.SelectMany((command, i) => new[] { command.Korean, command.English }.OfType<CommandEntry>()
            .SelectMany(entry => entry.Tasks).Distinct().Select(task => (Task: task, Document: i)));
        foreach (var task in tasks.GroupBy(task => task.Task))
        {
            _tasks.Add(([.. task.Select(use => use.Document)], [.. Concepts(task.Key)]));
        }
    }

    private void AddText(string text, int document, float weight)
    {
        foreach (var concept in Concepts(text).SelectMany(word => word))
        {
            Weigh(concept, document, weight);
        }
    }

    private void Weigh(int concept, int document, float weight) =>
        _weights[(concept, document)] = MathF.Max(_weights.GetValueOrDefault((concept, document)), weight);

    /// <summary>The concepts of each word of a text.</summary>
    private IEnumerable<IReadOnlyList<int>> Concepts(string text)
    {
        foreach (var word in new SpacingRepair(Words).Mend(Text.Words.Split(text)).Where(word => !Text.Words.IsFlag(word) && !IntentWords.Contains(word)))
        {
            foreach (var part in Parts2(word))
            {
                yield return part;
            }
        }
    }

    private IEnumerable<IReadOnlyList<int>> Parts2(string word)
    {
        if (Words.Find(word) is { } known)
        {
            return [known.Concepts];
        }

        if (!Hangul.IsHangul(word[0]))
        {
            return [Words.Intern(EnglishStems.Of(word), isName: false)];
        }

        var parts = new List<KnownWord>();
        return new KoreanSplitter(Words).Split(word, parts) == 1
            ? parts.Select(part => (IReadOnlyList<int>)part.Concepts)
            : [Words.Intern(KoreanVerbs.StemOfPolite(word) ?? KoreanEndings.Strip(word), isName: false)];
    }
}
