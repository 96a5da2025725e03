using System.Collections.Frozen;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Which words of a text are denied: those before a Korean negation, those behind an English one.</summary>
internal static class Negation
{
    /// <summary>So many telling words of an English clause a negation reaches.</summary>
    private const int EnglishReach = 2;

    private static readonly FrozenSet<string> English = new[]
    {
        "not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "cannot", "cant", "dont", "doesnt", "isnt", "wont", "arent", "without", "rather", "instead", "hardly",
    }.ToFrozenSet();

    private static readonly string[] Nouns = ["금지", "불가", "불필요"];

    private static readonly string[] Whole = ["말없이", "끊임없", "틀림없", "변함없", "어김없"];

    /// <summary>Whether each token is denied; twice is not at all.</summary>
    /// <param name="clauseOf">Each token's clause: a negation does not reach over its end.</param>
    public static bool[] Mark(IReadOnlyList<Token> tokens, int[] clauseOf, Focus? focus)
    {
        var denied = new bool[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (focus?.IsName(tokens[i]) == true)
            {
                continue;
            }

            foreach (var place in ReachOf(tokens, i).Select(place => Host(tokens, place)).Distinct().Where(place => place >= 0 && place < tokens.Count && clauseOf[place] == clauseOf[i]))
            {
                denied[place] ^= true;
            }
        }

        return denied;
    }

    /// <summary>What a particle behind a Latin word belongs to: the -p of "-p가 없어도".</summary>
    private static int Host(IReadOnlyList<Token> tokens, int place) =>
        place > 0 && place < tokens.Count && tokens[place] is { Kind: TokenKind.Korean, Attached: true, Text.Length: < 3 } && tokens[place - 1].Kind != TokenKind.Korean ? place - 1 : place;

    /// <summary>Whether the word says nothing else than that something is denied.</summary>
    public static bool IsBare(Token token) => token.Kind switch
    {
        TokenKind.Latin => IsEnglish(token.Text),
        TokenKind.Korean => token.Text is "안" or "못" || ((token.Text[0] is '않' or '없' || IsAni(token.Text)) && !IsHarmless(token.Text)),
        _ => false,
    };

    private static IEnumerable<int> ReachOf(IReadOnlyList<Token> tokens, int place)
    {
        var word = tokens[place].Text;
        var before = place > 0 ? tokens[place - 1].Text : "";
        var after = place + 1 < tokens.Count ? tokens[place + 1].Text : "";
        return tokens[place].Kind switch
        {
            TokenKind.Latin when IsDenial(word, before, after) && !(place + 1 < tokens.Count && tokens[place + 1] is { Kind: TokenKind.Korean, Attached: true })
                => Enumerable.Range(place + 1, tokens.Count - place - 1).Where(next => !Stopwords.Contains(tokens[next])).Take(EnglishReach),
            TokenKind.Korean => KoreanReach(word, before, place),
            _ => [],
        };
    }

    private static bool IsEnglish(string word) => English.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    private static bool IsDenial(string word, string before, string after) =>
        IsEnglish(word) && !(word == "not" && after is "only" or "just") && !(word == "rather" && after != "than") && !(word == "instead" && after != "of") && before != "why" && !(word == "no" && after == "matter");

    private static bool IsAni(string word) => word.Length > 1 && word[0] == '아' && word[1] is '니' or '닌' or '닙' or '님';

    /// <summary>없어지다 and 말없이 deny nothing, and neither does whether: 아닌지, 없는지.</summary>
    private static bool IsHarmless(string word) =>
        word.StartsWith("없어", StringComparison.Ordinal) && word.Length > 2 && word[2] is '지' or '져' or '진' or '졌' or '질' or '집'
        || word.StartsWith("없애", StringComparison.Ordinal) || word.StartsWith("없앤", StringComparison.Ordinal) || word.StartsWith("없앱", StringComparison.Ordinal)
        || word.EndsWith("는지", StringComparison.Ordinal) || word.EndsWith("은지", StringComparison.Ordinal) || word.EndsWith("닌지", StringComparison.Ordinal)
        || Whole.Any(whole => word.StartsWith(whole, StringComparison.Ordinal));

    private static IEnumerable<int> KoreanReach(string word, string before, int place)
    {
        if (IsHarmless(word) || before.EndsWith("밖에", StringComparison.Ordinal))
        {
            return [];
        }

        if (word is "안" or "못")
        {
            return [place + 1];
        }

        if (word is "말고" or "대신")
        {
            return [place - 1, place - 2];
        }

        if ((word[0] is '말' or '마' or '않' && before.EndsWith('지')) || word[0] == '않' || (word[0] == '못' && before.EndsWith('지')))
        {
            return [place - 1];
        }

        return word[0] == '없' && before.Length > 0 && before[0] == '수' && before.Length < 3 ? [place - 2]
            : word[0] == '없' || (word[0] == '못' && !word.StartsWith("못지", StringComparison.Ordinal)) ? [place - 1]
            : IsAni(word) && !before.EndsWith('뿐') && !before.EndsWith("뿐만", StringComparison.Ordinal) ? [place - 1, place - 2]
            : word.Length > 2 && (word.Contains("지않", StringComparison.Ordinal) || word.Contains("지못", StringComparison.Ordinal) || word.Contains('없', StringComparison.Ordinal)) ? [place]
            : word.StartsWith("안되", StringComparison.Ordinal) || word.StartsWith("안돼", StringComparison.Ordinal) || word.StartsWith("안됩", StringComparison.Ordinal) || word.StartsWith("안된", StringComparison.Ordinal) ? [place - 1]
            : Nouns.Any(noun => word.StartsWith(noun, StringComparison.Ordinal)) ? [place - 1]
            : [];
    }
}
