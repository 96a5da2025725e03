using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Reads a text's words by the lexicon: their concepts, phrases, and near misses in typing.</summary>
internal sealed class SlotReader(Lexicon lexicon)
{
    private const float PartCertainty = 0.6f;
    private const float TypoCertainty = 0.85f;

    /// <summary>Another word may stand within a phrase: 캐시가 자주 깨지다.</summary>
    private const int WidestGap = 1;

    private readonly KoreanSegmenter _segmenter = new(lexicon);

    /// <param name="focus">The words that a typo may stand for; null where the text has none.</param>
    /// <param name="learn">New words are added to the lexicon; otherwise they are passed over.</param>
    public List<Slot> Read(IReadOnlyList<Token> tokens, Clauses clauses, Focus? focus, bool learn)
    {
        var slots = new List<Slot>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (focus?.IsName(token) == true || (!Stopwords.Contains(token) && !Negation.IsBare(token)))
            {
                AddSlots(slots, token, clauses.Of[i], clauses.IsDenied(i), UnitsOf(tokens, i, focus, learn));
            }
        }

        AddPhrases(slots);
        return slots;
    }

    /// <summary>A Korean word may hold several words, each a slot; another kind is one slot, whatever it may mean.</summary>
    private void AddSlots(List<Slot> slots, Token token, int clause, bool denied, IEnumerable<(int Unit, float Certainty)> units)
    {
        Slot? slot = null;
        foreach (var (unit, certainty) in units)
        {
            if (slot is null || token.Kind == TokenKind.Korean)
            {
                slot = new Slot { Start = token.Start, End = token.End, Clause = clause, Denied = denied, Unit = unit, Kind = token.Kind };
                slots.Add(slot);
            }

            slot.Senses.AddRange(lexicon.ConceptsOf(unit).Select(concept => new Sense(concept, certainty)));
        }
    }

    private IEnumerable<(int Unit, float Certainty)> UnitsOf(IReadOnlyList<Token> tokens, int place, Focus? focus, bool learn)
    {
        var token = tokens[place];
        if (token.Kind == TokenKind.Korean)
        {
            return KoreanUnits(tokens, place, focus, learn);
        }

        var key = LexiconBuilder.Key(token);
        var exact = token.Kind == TokenKind.Latin && lexicon.Find("=" + token.Text) is >= 0 and var flag ? flag : lexicon.Find(key);
        if (exact >= 0 || learn)
        {
            return [(exact >= 0 ? exact : lexicon.Intern(key), 1), .. token.Kind == TokenKind.Exact ? PartsOf(token, learn) : []];
        }

        return token.Kind == TokenKind.Exact ? [.. focus?.Exact(key) ?? [], .. PartsOf(token, learn)]
            : focus?.Latin(key) is { } typo ? [(typo, TypoCertainty)] : [];
    }

    /// <summary>The words in a flag or a path: --cap-drop also says cap and drop.</summary>
    private IEnumerable<(int Unit, float Certainty)> PartsOf(Token token, bool learn)
    {
        if (learn)
        {
            yield break;
        }

        foreach (var part in token.Text.Split(['-', '_', '.', '/', ':', '=', '@', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length > 1 && part.All(char.IsLetter) && lexicon.Find(EnglishStem.Of(part)) is >= 0 and var unit)
            {
                yield return (unit, PartCertainty);
            }
        }
    }

    private IEnumerable<(int Unit, float Certainty)> KoreanUnits(IReadOnlyList<Token> tokens, int place, Focus? focus, bool learn)
    {
        var token = tokens[place];
        if (token.Attached && KoreanInflection.Covers(JamoFold.Fold(token.Text)))
        {
            return [];
        }

        var units = _segmenter.Split(token.Text);
        if (units.Count == 0 && place + 1 < tokens.Count && tokens[place + 1].Kind == TokenKind.Korean && !learn)
        {
            units = _segmenter.Split(token.Text + tokens[place + 1].Text);
        }

        if (units.Count > 0)
        {
            return units.Select(unit => (unit, 1f));
        }

        var folded = JamoFold.Fold(token.Text);
        return learn ? [(lexicon.Intern(KoreanInflection.Stem(folded)), 1)]
            : focus?.Korean(folded) is { } typo ? [(typo, TypoCertainty)] : [];
    }

    private void AddPhrases(List<Slot> slots)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            foreach (var phrase in lexicon.PhrasesFrom(slots[i].Unit))
            {
                if (EndOf(phrase, slots, i) is >= 0 and var last)
                {
                    for (var j = i; j <= last; j++)
                    {
                        slots[j].Senses.Add(new Sense(phrase.Concept, 1));
                    }
                }
            }
        }
    }

    private static int EndOf(Lexicon.Phrase phrase, List<Slot> slots, int start)
    {
        var place = start;
        foreach (var unit in phrase.Units.AsSpan(1))
        {
            var next = place + 1;
            while (next < slots.Count && next <= place + 1 + WidestGap && slots[next].Unit != unit)
            {
                next++;
            }

            if (next >= slots.Count || next > place + 1 + WidestGap)
            {
                return -1;
            }

            place = next;
        }

        return place;
    }
}
