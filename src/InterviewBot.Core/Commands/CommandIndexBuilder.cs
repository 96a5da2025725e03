using InterviewBot.Core.Content;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands;

/// <summary>Reads names, aliases, descriptions, examples and flags of all commands into the vocabulary and its postings.</summary>
internal sealed class CommandIndexBuilder
{
    private const float InName = 1f;
    private const float InDescription = 0.45f;
    private const float InExplanation = 0.3f;
    private const float InFlag = 0.15f;

    private readonly Dictionary<(int Concept, int Document), float> _weights = [];
    private readonly HashSet<int> _ignored = [];

    public CommandIndexBuilder(ContentSnapshot content)
    {
        AddSynonyms(content);
        _ignored.UnionWith(Words.Intern("docker"));
        var commands = content.Commands.GroupBy(entry => entry.Name).Select(group => new IndexedCommand(
            group.Key,
            group.FirstOrDefault(entry => entry.Language == Language.Ko),
            group.FirstOrDefault(entry => entry.Language == Language.En))).ToList();
        for (var i = 0; i < commands.Count; i++)
        {
            AddCommand(commands[i], i);
        }

        var rarity = Rarity();
        Documents = [.. commands.Select((command, i) => new IndexedDocument(command, Parts(command, rarity), FamiliarityOf(command)))];
        Words.Freeze();
    }

    public Vocabulary Words { get; } = new();

    public List<IndexedDocument> Documents { get; }

    public Dictionary<string, List<(int Document, float Weight)>> Flags { get; } = [];

    public NameTable Names { get; } = new();

    public Posting[][] Postings()
    {
        var lists = Enumerable.Range(0, Words.ConceptCount).Select(_ => new List<Posting>()).ToArray();
        foreach (var ((concept, document), weight) in _weights)
        {
            lists[concept].Add(new Posting(document, weight));
        }

        return [.. lists.Select(list => list.ToArray())];
    }

    /// <summary>How much a concept tells: rare ones much, those of half the commands little, 도커 nothing.</summary>
    public float[] Rarity()
    {
        var uses = new float[Words.ConceptCount];
        foreach (var ((concept, _), weight) in _weights)
        {
            uses[concept] += weight;
        }

        var count = Math.Max(1, Names.Documents);
        return [.. uses.Select((used, concept) => _ignored.Contains(concept) || used == 0 ? 0 : MathF.Log(1 + (count / (0.5f + used))))];
    }

    private static float FamiliarityOf(IndexedCommand command)
    {
        var entry = command.In(Language.Ko);
        return MathF.Min(1, (entry.Examples.Length + entry.Flags.Length) / 20f);
    }

    private void AddSynonyms(ContentSnapshot content)
    {
        foreach (var group in content.Synonyms)
        {
            var concept = Words.NewConcept();
            foreach (var synonym in group.Select(word => Hangul.Compose(word).ToLowerInvariant()))
            {
                Words.Add(synonym, concept);
                Words.Add(synonym.Replace(" ", "", StringComparison.Ordinal), concept);
            }
        }
    }

    private void AddCommand(IndexedCommand command, int document)
    {
        foreach (var entry in new[] { command.Korean, command.English }.OfType<CommandEntry>())
        {
            foreach (var name in entry.Aliases.Prepend(entry.Name))
            {
                Names.Add(name, document);
                AddText(name, document, InName);
            }

            AddText(entry.Description, document, InDescription);
            foreach (var example in entry.Examples)
            {
                AddText(example.Explanation ?? "", document, InExplanation);
            }

            AddFlags(entry, document);
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
                    uses.Add((document, 1));
                }
            }

            AddText(flag.Description, document, InFlag);
        }
    }

    private void AddText(string text, int document, float weight)
    {
        foreach (var word in Text.Words.Split(text).Where(word => !Text.Words.IsFlag(word)))
        {
            var stem = Hangul.IsHangul(word[0]) && weight < InName ? KoreanEndings.Strip(word) : word;
            foreach (var concept in Words.Intern(stem))
            {
                var key = (concept, document);
                _weights[key] = MathF.Max(_weights.GetValueOrDefault(key), weight);
            }
        }
    }

    private NamePart[] Parts(IndexedCommand command, float[] rarity) =>
    [
        .. Text.Words.Split(command.Name).Skip(1).Select(word => Words.Intern(word))
            .Select(concepts => new NamePart([.. concepts], concepts.Max(concept => rarity[concept]))),
    ];
}
