using System.Collections.Immutable;
using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Reads the groups of synonyms into a lexicon, with the forms that their words take.</summary>
internal sealed class LexiconBuilder
{
    /// <summary>Between two groups of a line: what stands on its sides means the opposite.</summary>
    public const string Opposite = "↔";

    private readonly Lexicon _lexicon = new();
    private readonly List<(string Word, int Concept)> _phrases = [];

    public static Lexicon Build(IEnumerable<ImmutableArray<string>> groups)
    {
        var builder = new LexiconBuilder();
        foreach (var group in groups)
        {
            builder.AddGroup(group);
        }

        // Phrases are sequences of words, so all single words come first.
        foreach (var (word, concept) in builder._phrases)
        {
            builder.AddPhrase(word, concept);
        }

        return builder._lexicon;
    }

    private void AddGroup(ImmutableArray<string> group)
    {
        var sides = string.Join('\n', group).Split(Opposite);
        var concepts = sides.Select(side =>
        {
            var concept = _lexicon.NewConcept();
            foreach (var word in side.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(word, concept);
            }

            return concept;
        }).ToList();
        for (var i = 1; i < concepts.Count; i++)
        {
            _lexicon.AddOpposites(concepts[0], concepts[i]);
        }
    }

    private void Add(string word, int concept)
    {
        var tokens = Tokenizer.Split(new Reading(word));
        if (tokens.Count == 1)
        {
            foreach (var form in Forms(tokens[0]))
            {
                _lexicon.AddWord(form, concept);
            }
        }
        else if (tokens.Count > 1)
        {
            _phrases.Add((word, concept));
        }
    }

    private void AddPhrase(string word, int concept)
    {
        var tokens = Tokenizer.Split(new Reading(word));
        var choices = tokens.Select(token => Forms(token).ToList()).ToList();
        if (tokens.All(token => token.Kind == TokenKind.Korean))
        {
            foreach (var form in choices[^1])
            {
                _lexicon.AddWord(string.Concat(choices.SkipLast(1).Select(forms => forms[0])) + form, concept);
            }
        }

        if (tokens.Any(token => token.Kind == TokenKind.Korean && token.Text.Length == 1))
        {
            // Single syllables begin or end too many words to be read by themselves; written together they are in already.
            return;
        }

        foreach (var last in choices[^1])
        {
            _lexicon.AddPhrase([.. choices.SkipLast(1).Select(forms => _lexicon.Intern(forms[0])), _lexicon.Intern(last)], concept);
        }
    }

    /// <summary>How the lexicon spells a token, the plainest first; verbs in their dictionary form have several stems.</summary>
    private static IEnumerable<string> Forms(Token token) => token.Kind switch
    {
        TokenKind.Korean => KoreanForms(token.Text),
        _ => [Key(token)],
    };

    /// <summary>How the lexicon spells a token that is not Korean.</summary>
    public static string Key(Token token) => token.Kind switch
    {
        TokenKind.Latin => EnglishStem.Of(token.Text.EndsWith("'s", StringComparison.Ordinal) ? token.Text[..^2] : token.Text),
        TokenKind.Number => "#" + token.Text,
        TokenKind.Exact => ExactKey(token.Text),
        _ => JamoFold.Fold(token.Text),
    };

    /// <summary>Without the dashes and dots in front, so that privileged is --privileged; marked, so that it is no plain word.</summary>
    public static string ExactKey(string text) => "=" + text.TrimStart('-', '.', '/', ':', '$');

    private static IEnumerable<string> KoreanForms(string word)
    {
        var isVerb = word.Length > 1 && word[^1] == '다';
        if (!isVerb)
        {
            yield return JamoFold.Fold(word);
            if (word.Length > 2 && word[^1] == '기')
            {
                yield return JamoFold.Fold(word.AsSpan(0, word.Length - 1));
            }

            yield break;
        }

        foreach (var stem in KoreanVerb.FoldedStems(word[..^1]))
        {
            yield return stem;
        }
    }
}
