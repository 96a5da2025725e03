using InterviewBot.Core.Text.Morphology;

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
            var tells = (!Stopwords.Contains(token) && !Negation.IsBare(token)) || focus?.IsName(token) == true;
            if (tells || token is { Kind: TokenKind.Korean, Text.Length: 1 })
            {
                AddSlots(slots, token, clauses.Of[i], UnitsOf(tokens, i, clauses.IsDenied(i), focus, learn));
            }
        }

        AddPhrases(slots);
        return slots;
    }

    /// <summary>A Korean word may hold several words, each a slot; another kind is one slot, whatever it may mean.</summary>
    private void AddSlots(List<Slot> slots, Token token, int clause, IEnumerable<(int Unit, float Certainty, bool Denied)> units)
    {
        Slot? slot = null;
        foreach (var (unit, certainty, denied) in units)
        {
            if (slot is null || token.Kind == TokenKind.Korean)
            {
                slot = new Slot
                {
                    Start = token.Start,
                    End = token.End,
                    Clause = clause,
                    Denied = denied,
                    Unit = unit,
                    Kind = token.Kind,
                    IsName = lexicon.KeyOf(unit)[0] == '=',
                };
                slots.Add(slot);
            }

            slot.Senses.AddRange(lexicon.ConceptsOf(unit).Select(concept => new Sense(concept, certainty)));
        }
    }

    private IEnumerable<(int Unit, float Certainty, bool Denied)> UnitsOf(IReadOnlyList<Token> tokens, int place, bool denied, Focus? focus, bool learn)
    {
        var token = tokens[place];
        if (token.Kind == TokenKind.Korean)
        {
            return KoreanUnits(tokens, place, denied, focus, learn);
        }

        return (token.Kind == TokenKind.Exact ? ExactUnits(token, focus, learn) : LatinUnits(token, focus, learn))
            .Select(unit => (unit.Unit, unit.Certainty, denied));
    }

    private IEnumerable<(int Unit, float Certainty)> LatinUnits(Token token, Focus? focus, bool learn)
    {
        var key = LexiconBuilder.Key(token);
        var known = learn ? lexicon.Intern(key) : lexicon.Find(key);
        if (known >= 0)
        {
            yield return (known, 1);
        }

        // privileged is --privileged.
        if (!learn && lexicon.Find("=" + token.Text) is >= 0 and var name)
        {
            yield return (name, 1);
        }
        else if (known < 0 && token.Kind == TokenKind.Latin && focus?.Latin(key) is { } typo)
        {
            yield return (typo, TypoCertainty);
        }
    }

    private IEnumerable<(int Unit, float Certainty)> ExactUnits(Token token, Focus? focus, bool learn)
    {
        var key = LexiconBuilder.Key(token);
        if (learn)
        {
            return [(lexicon.Intern(key), 1)];
        }

        var known = lexicon.Find(key);
        return [.. known >= 0 ? [(known, 1f)] : focus?.Exact(key) ?? [], .. PartsOf(token)];
    }

    /// <summary>The words in a flag or a path: --cap-drop also says cap and drop.</summary>
    private IEnumerable<(int Unit, float Certainty)> PartsOf(Token token)
    {
        foreach (var part in token.Text.Split(['-', '_', '.', '/', ':', '=', '@', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length > 1 && part.All(char.IsLetter) && lexicon.Find(EnglishStem.Of(part)) is >= 0 and var unit)
            {
                yield return (unit, PartCertainty);
            }
        }
    }

    private IEnumerable<(int Unit, float Certainty, bool Denied)> KoreanUnits(IReadOnlyList<Token> tokens, int place, bool denied, Focus? focus, bool learn)
    {
        var token = tokens[place];
        if (token.Attached && FoldedEndings.Covers(JamoFold.Fold(token.Text)))
        {
            return [];
        }

        var silent = Stopwords.Contains(token) || Negation.IsBare(token);

        var units = _segmenter.Split(token.Text);
        if (place + 1 < tokens.Count && tokens[place + 1] is { Kind: TokenKind.Korean, Attached: false, Break: 0 } next
            && _segmenter.Split(token.Text + next.Text) is [var whole] && lexicon.KeyOf(whole).Length > JamoFold.Fold(token.Text).Length + 1)
        {
            return [(whole, 1f, false)];
        }

        if (silent)
        {
            return [];
        }

        if (units.Count > 0)
        {
            return units.Select(unit => (unit, 1f, denied));
        }

        var starts = new List<int>();
        var folded = JamoFold.Fold(token.Text, starts);
        return learn ? [(lexicon.Intern(FoldedEndings.Strip(folded, starts)), 1, denied)]
            : focus?.Korean(folded) is { } typo ? [(typo, TypoCertainty, denied)] : [];
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
