using System.Collections.Frozen;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Where a sentence turns to its next part: Korean connective endings (연결 어미), English conjunctions.</summary>
internal static class Connectives
{
    private static readonly FrozenSet<string> English = new[]
    {
        "and", "but", "because", "since", "while", "whereas", "so", "which", "when", "if", "unless", "although", "though", "or", "then",
        "otherwise", "until", "rather", "instead", "without", "not", "where", "who",
    }.ToFrozenSet();

    private static readonly string[] Endings =
    [
        "고", "고요", "며", "면서", "지만", "는데", "은데", "인데", "한데", "니까", "므로", "면", "거나", "다가", "는데요", "인데요", "니까요", "든지", "려고", "라",
        "거든요", "거고요",
    ];

    /// <summary>What a stem ends in with 아 or 어.</summary>
    private const string ReasonVowels = "ㅏㅐㅓㅕㅘㅙㅝ";

    /// <summary>Nouns that end as a connective does.</summary>
    private static readonly FrozenSet<string> Nouns =
        new[] { "경고", "최고", "참고", "신고", "사고", "화면", "반면", "측면", "가운데", "말고", "그리고", "창고" }.ToFrozenSet();

    public static bool EndsBefore(IReadOnlyList<Token> tokens, int place)
    {
        var (before, token) = (tokens[place - 1], tokens[place]);
        if (token.Kind == TokenKind.Latin && English.Contains(token.Text))
        {
            return true;
        }

        return before.Kind == TokenKind.Korean && !token.Attached && IsConnective(before.Text, before.Attached);
    }

    private static bool IsConnective(string word, bool attached) =>
        word is "말고" or "대신" or "아니라"
        || ((word.Length > 1 || attached) && !Nouns.Contains(word)
            && (Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) || EndsInReason(word)));

    /// <summary>해서, 줄어서 and 봐서, but not 서버에서 or 순서.</summary>
    private static bool EndsInReason(string word) =>
        word.Length > 1 && word[^1] == '서' && word[^2] is not '에' && Hangul.IsSyllable(word[^2])
        && Hangul.Split(word[^2]) is (_, var vowel, 0) && ReasonVowels.Contains(Hangul.Vowels[vowel]);
}
