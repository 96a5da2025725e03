using System.Text;

namespace InterviewBot.Core.Text;

/// <summary>
/// Undoes typing with the wrong keyboard switched on, between the Korean two-set (두벌식) layout and QWERTY: 애찯ㄱ ↔
/// docker, zjsxpdlsj ↔ 컨테이너.
/// </summary>
public static class Keyboard
{
    private const string Keys = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml";
    private const string Letters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";

    /// <summary>Jamo that take two keys.</summary>
    private static readonly (string Pair, char Whole)[] Doubles =
    [
        ("ㅗㅏ", 'ㅘ'), ("ㅗㅐ", 'ㅙ'), ("ㅗㅣ", 'ㅚ'), ("ㅜㅓ", 'ㅝ'), ("ㅜㅔ", 'ㅞ'), ("ㅜㅣ", 'ㅟ'), ("ㅡㅣ", 'ㅢ'),
        ("ㄱㅅ", 'ㄳ'), ("ㄴㅈ", 'ㄵ'), ("ㄴㅎ", 'ㄶ'), ("ㄹㄱ", 'ㄺ'), ("ㄹㅁ", 'ㄻ'), ("ㄹㅂ", 'ㄼ'), ("ㄹㅅ", 'ㄽ'),
        ("ㄹㅌ", 'ㄾ'), ("ㄹㅍ", 'ㄿ'), ("ㄹㅎ", 'ㅀ'), ("ㅂㅅ", 'ㅄ'),
    ];

    /// <summary>The keys that were pressed for Hangul: 애찯ㄱ → docker.</summary>
    public static string ToLatin(string text)
    {
        var keys = new StringBuilder(text.Length * 3);
        foreach (var jamo in Hangul.ToJamo(text))
        {
            var parts = Doubles.FirstOrDefault(pair => pair.Whole == jamo).Pair ?? jamo.ToString();
            foreach (var part in parts)
            {
                keys.Append(Letters.IndexOf(part, StringComparison.Ordinal) is >= 0 and var place ? Keys[place] : part);
            }
        }

        return keys.ToString();
    }

    /// <summary>The Hangul that the same keys type: zjsxpdlsj → 컨테이너.</summary>
    public static string ToHangul(string text)
    {
        var jamo = text.Select(character => Keys.IndexOf(character, StringComparison.Ordinal) is >= 0 and var place ? Letters[place]
            : Keys.IndexOf(char.ToLowerInvariant(character), StringComparison.Ordinal) is >= 0 and var lower ? Letters[lower] : character);
        return Compose(string.Concat(jamo));
    }

    /// <summary>Composes keyboard Jamo as an input method does: a consonant before a vowel begins the next syllable.</summary>
    public static string Compose(string jamo)
    {
        var text = new StringBuilder(jamo.Length);
        for (var i = 0; i < jamo.Length;)
        {
            var initial = Hangul.Initials.IndexOf(jamo[i], StringComparison.Ordinal);
            if (initial < 0 || i + 1 >= jamo.Length || !IsVowel(jamo[i + 1]))
            {
                text.Append(jamo[i++]);
                continue;
            }

            var (vowel, vowelLength) = Longest(jamo, i + 1, IsVowel);
            i += 1 + vowelLength;
            var (final, finalLength) = FinalAt(jamo, i);
            i += finalLength;
            text.Append(Hangul.Join(initial, Hangul.Vowels.IndexOf(vowel, StringComparison.Ordinal), final));
        }

        return text.ToString();
    }

    private static (int Final, int Length) FinalAt(string jamo, int start)
    {
        if (start >= jamo.Length || !IsFinal(jamo[start]) || IsVowelAt(jamo, start + 1))
        {
            return (0, 0);
        }

        var (final, length) = Longest(jamo, start, IsFinal);
        if (length == 2 && IsVowelAt(jamo, start + 2))
        {
            (final, length) = (jamo[start], 1);
        }

        return (Hangul.Finals.IndexOf(final, StringComparison.Ordinal), length);
    }

    private static (char Jamo, int Length) Longest(string jamo, int start, Func<char, bool> allowed) =>
        start + 1 < jamo.Length && Doubles.FirstOrDefault(pair => jamo.AsSpan(start, 2).SequenceEqual(pair.Pair)).Whole is var whole and not '\0' && allowed(whole)
            ? (whole, 2)
            : (jamo[start], 1);

    private static bool IsVowelAt(string jamo, int place) => place < jamo.Length && IsVowel(jamo[place]);

    private static bool IsVowel(char character) => character is >= 'ㅏ' and <= 'ㅣ';

    private static bool IsFinal(char character) => character != '\0' && Hangul.Finals.Contains(character);
}
