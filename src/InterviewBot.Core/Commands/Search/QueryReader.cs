using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands.Search;

/// <summary>A query as the index understands it.</summary>
internal sealed class Reading
{
    /// <summary>The words that say what is wanted, spacing mended.</summary>
    public required List<string> Words { get; init; }

    /// <summary>Each is one thing that was said, with all that it may mean.</summary>
    public List<List<Meaning>> Terms { get; } = [];

    public List<string> Flags { get; } = [];

    /// <summary>How many of the words mean nothing that the index knows.</summary>
    public int Unknown { get; set; }
}

/// <summary>Reads the words of a query: spacing, endings, slips of the keys, the wrong keyboard, 초성, what is still being typed.</summary>
internal sealed class QueryReader
{
    private const float Retyped = 0.95f, Ended = 0.97f, Beginning = 0.65f;
    private const int ShortestPrefix = 2, ShortestPiece = 2;

    private readonly Vocabulary _vocabulary;
    private readonly NearWords _near;
    private readonly KoreanSplitter _splitter;
    private readonly SpacingRepair _spacing;

    public QueryReader(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _near = new NearWords(vocabulary);
        _splitter = new KoreanSplitter(vocabulary);
        _spacing = new SpacingRepair(vocabulary);
    }

    public Reading Read(List<string> typed)
    {
        var words = _spacing.Mend(typed);
        var said = words.Where(word => Words.IsFlag(word) || !IntentWords.Contains(word)).ToList();
        var reading = new Reading { Words = said.Count > 0 ? said : words };
        for (var i = 0; i < reading.Words.Count; i++)
        {
            var word = reading.Words[i];
            if (Words.IsFlag(word))
            {
                reading.Flags.Add(word);
                continue;
            }

            var before = reading.Terms.Count;
            ReadWord(word, word == typed[^1], reading.Terms);
            reading.Unknown += reading.Terms.Count == before ? 1 : 0;
        }

        return reading;
    }

    /// <param name="isLast">Whether it may be still being typed.</param>
    private void ReadWord(string typed, bool isLast, List<List<Meaning>> terms)
    {
        var isHangul = Hangul.IsHangul(typed[0]);
        var word = isHangul && typed.Any(Hangul.IsJamo) ? Keyboard.Compose(typed) : typed;
        var meanings = new List<Meaning>();
        if (_vocabulary.Find(word) is { } known)
        {
            Add(known, 1, meanings);
            if (isLast && isHangul && word.Length == 1)
            {
                _near.AddPrefix(word, meanings);
            }
        }
        else if (!isHangul)
        {
            ReadLatin(word, isLast, meanings, terms);
        }
        else
        {
            ReadHangul(word, typed, isLast, meanings, terms);
        }

        if (meanings.Count > 0)
        {
            terms.Add(meanings);
        }
    }

    private void ReadHangul(string word, string typed, bool isLast, List<Meaning> meanings, List<List<Meaning>> terms)
    {
        if (_vocabulary.Find(Keyboard.ToLatin(typed)) is { IsName: true, Word.Length: > 1 } retyped)
        {
            Add(retyped, Retyped, meanings);
            return;
        }

        _near.AddInitials(word, meanings);
        if (meanings.Count > 0)
        {
            return;
        }

        var parts = new List<KnownWord>();
        var covered = _splitter.Split(word, parts);
        if (isLast && (covered < 1 || parts.Count == 1) && (parts.Count == 0 || parts[^1].Word.Length < word.Length))
        {
            _near.AddPrefix(word, meanings);
        }

        if (meanings.Count == 0 && (covered < 1 || !parts.Exists(part => part.IsStrong)))
        {
            _near.AddTypos(word, meanings);
        }

        if (covered == 1 || meanings.Count == 0)
        {
            AddParts(parts, meanings.Count > 0 ? Beginning : covered == 1 ? Ended : covered, meanings, terms);
        }
    }

    /// <summary>Each part is a term of its own, unless a single one is another reading of the word.</summary>
    private static void AddParts(List<KnownWord> parts, float certainty, List<Meaning> meanings, List<List<Meaning>> terms)
    {
        if (parts.Count == 1)
        {
            Add(parts[0], certainty, meanings);
            return;
        }

        foreach (var part in parts)
        {
            var own = new List<Meaning>();
            Add(part, certainty, own);
            terms.Add(own);
        }
    }

    private void ReadLatin(string word, bool isLast, List<Meaning> meanings, List<List<Meaning>> terms)
    {
        if (_vocabulary.Find(EnglishStems.Of(word)) is { } stemmed)
        {
            Add(stemmed, Ended, meanings);
            return;
        }

        if (ReadRetypedHangul(word, terms) || ReadJoined(word, terms))
        {
            return;
        }

        if (word.Length >= (isLast ? ShortestPrefix : ShortestPrefix + 1))
        {
            _near.AddPrefix(word, meanings);
        }

        if (meanings.Count == 0)
        {
            _near.AddTypos(word, meanings);
        }
    }

    /// <summary>zjsxpdlsj is 컨테이너 with the wrong keyboard switched on.</summary>
    private bool ReadRetypedHangul(string word, List<List<Meaning>> terms)
    {
        var parts = new List<KnownWord>();
        var hangul = Keyboard.ToHangul(word);
        if (word.Length < 3 || hangul.Any(character => !Hangul.IsSyllable(character)) || _splitter.Split(hangul, parts) < 1 || !parts.Exists(part => part.IsStrong))
        {
            return false;
        }

        AddParts(parts, Retyped, [], terms);
        if (parts.Count == 1)
        {
            terms.Add([.. parts[0].Concepts.Select(concept => new Meaning(concept, Retyped))]);
        }

        return true;
    }

    /// <summary>composeup, dockerlogs: names written together.</summary>
    private bool ReadJoined(string word, List<List<Meaning>> terms)
    {
        for (var cut = ShortestPiece; cut <= word.Length - ShortestPiece; cut++)
        {
            if (_vocabulary.Find(word.AsSpan(0, cut)) is { IsName: true } head && _vocabulary.Find(word.AsSpan(cut)) is { IsName: true } tail)
            {
                foreach (var piece in new[] { head, tail })
                {
                    var own = new List<Meaning>();
                    Add(piece, Retyped, own);
                    terms.Add(own);
                }

                return true;
            }
        }

        return false;
    }

    private static void Add(KnownWord word, float certainty, List<Meaning> meanings)
    {
        foreach (var concept in word.Concepts)
        {
            meanings.Add(new Meaning(concept, certainty));
        }
    }
}
