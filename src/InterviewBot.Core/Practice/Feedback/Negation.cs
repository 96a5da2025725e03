using System.Collections.Frozen;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Which words of a text are denied: those before a Korean negation, those behind an English one.</summary>
internal static class Negation
{
    /// <summary>So many telling words of an English clause a negation reaches.</summary>
    private const int EnglishReach = 2;

    private static readonly FrozenSet<string> English = new[]
    {
        "not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "cannot", "cant", "dont", "doesnt", "isnt", "wont", "arent",
        "without", "rather", "instead", "hardly",
    }.ToFrozenSet();

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

            foreach (var place in ReachOf(tokens, i).Select(place => Host(tokens, place)).Distinct())
            {
                if (place >= 0 && place < tokens.Count && clauseOf[place] == clauseOf[i])
                {
                    denied[place] ^= true;
                }
            }
        }

        return denied;
    }

    /// <summary>What a particle behind a Latin word belongs to: the -p of "-p가 없어도".</summary>
    private static int Host(IReadOnlyList<Token> tokens, int place) =>
        place > 0 && place < tokens.Count && tokens[place] is { Kind: TokenKind.Korean, Attached: true, Text.Length: < 3 }
        && tokens[place - 1].Kind != TokenKind.Korean
            ? place - 1
            : place;

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
            TokenKind.Latin when IsDenial(word, before, after) && !HasParticle(tokens, place) =>
                Enumerable.Range(place + 1, tokens.Count - place - 1).Where(next => !Stopwords.Contains(tokens[next])).Take(EnglishReach),
            TokenKind.Korean => KoreanReach(word, before, place),
            _ => [],
        };
    }

    /// <summary>In none은 and not을 the word is a name.</summary>
    private static bool HasParticle(IReadOnlyList<Token> tokens, int place) =>
        place + 1 < tokens.Count && tokens[place + 1] is { Kind: TokenKind.Korean, Attached: true };

    private static bool IsEnglish(string word) => English.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>"Not only", "rather" without "than" and the like deny nothing.</summary>
    private static bool IsDenial(string word, string before, string after) => IsEnglish(word) && before != "why" && word switch
    {
        "not" => after is not ("only" or "just"),
        "rather" => after == "than",
        "instead" => after == "of",
        "no" => after != "matter",
        _ => true,
    };

    /// <summary>아니라, 아닌, 아닙니다.</summary>
    private static bool IsAni(string word) => word.Length > 1 && word[0] == '아' && word[1] is '니' or '닌' or '닙' or '님';

    /// <summary>없어지다 and 말없이 deny nothing, and neither does whether: 아닌지, 없는지.</summary>
    private static bool IsHarmless(string word) =>
        (Begins(word, "없어") && word.Length > 2 && word[2] is '지' or '져' or '진' or '졌' or '질' or '집')
        || Begins(word, "없애", "없앤", "없앱", "말없이", "끊임없", "틀림없", "변함없", "어김없")
        || Ends(word, "는지", "은지", "닌지");

    private static IEnumerable<int> KoreanReach(string word, string before, int place)
    {
        if (IsHarmless(word) || Ends(before, "밖에"))
        {
            return [];
        }

        return word switch
        {
            "안" or "못" => [place + 1],
            "말고" or "대신" => [place - 1, place - 2],
            ['않', ..] => [place - 1],
            ['말' or '마', ..] when Ends(before, "지") => [place - 1],
            ['못', ..] when !Begins(word, "못지") => [place - 1],

            // 옮길 수 없다 denies 옮기다.
            ['없', ..] when before is "수" or "수가" or "수는" or "수도" => [place - 2],
            ['없', ..] => [place - 1],
            _ when IsAni(word) => Ends(before, "뿐", "뿐만") ? [] : [place - 1, place - 2],
            _ when word.Length > 2 && (Holds(word, "지않") || Holds(word, "지못") || Holds(word, "없")) => [place],
            _ when Begins(word, "안되", "안돼", "안됩", "안된", "금지", "불가", "불필요") => [place - 1],
            _ => [],
        };
    }

    private static bool Begins(string word, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string word, string part) => word.Contains(part, StringComparison.Ordinal);
}
