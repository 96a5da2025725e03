using System.Text;

namespace InterviewBot.Core.Text;

/// <summary>
/// Hangul by arithmetic (Unicode chapter 3.12): the program runs without a culture library, and what people type is
/// composed syllables, single Jamo, or the conjoining Jamo that some systems send.
/// </summary>
public static class Hangul
{
    /// <summary>Initial consonants as keyboards type them, in the order of the syllable block.</summary>
    internal const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    internal const string Vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

    /// <summary>Final consonants; the first place stands for none.</summary>
    internal const string Finals = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private const char FirstSyllable = '가';
    private const char LastSyllable = '힣';
    private const int VowelCount = 21;
    private const int FinalCount = 28;

    public static bool IsSyllable(char character) => character is >= FirstSyllable and <= LastSyllable;

    /// <summary>A consonant or vowel typed by itself: ㄷ, ㅏ.</summary>
    public static bool IsJamo(char character) => character is >= 'ㄱ' and <= 'ㅣ';

    public static bool IsHangul(char character) => IsSyllable(character) || IsJamo(character);

    /// <summary>Composes conjoining Jamo (U+1100 …) into syllables; all else stays as it is.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u1100', '\u11FF'))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (composed.Length > 0 && TryJoin(composed[^1], character, out var joined))
            {
                composed[^1] = joined;
            }
            else
            {
                composed.Append(character);
            }
        }

        return composed.ToString();
    }

    /// <summary>Takes syllables apart into the Jamo of the keyboard: 컨 → ㅋㅓㄴ. All else stays as it is.</summary>
    public static string ToJamo(ReadOnlySpan<char> text)
    {
        var jamo = new StringBuilder(text.Length * 3);
        foreach (var character in text)
        {
            if (!IsSyllable(character))
            {
                jamo.Append(character);
                continue;
            }

            var (initial, vowel, final) = Split(character);
            jamo.Append(Initials[initial]).Append(Vowels[vowel]);
            if (final > 0)
            {
                jamo.Append(Finals[final]);
            }
        }

        return jamo.ToString();
    }

    /// <summary>The initial consonants: 도커 → ㄷㅋ.</summary>
    public static string InitialsOf(ReadOnlySpan<char> text)
    {
        var initials = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            initials.Append(IsSyllable(character) ? Initials[Split(character).Initial] : character);
        }

        return initials.ToString();
    }

    internal static char Join(int initial, int vowel, int final = 0) =>
        (char)(FirstSyllable + (((initial * VowelCount) + vowel) * FinalCount) + final);

    internal static (int Initial, int Vowel, int Final) Split(char syllable)
    {
        var index = syllable - FirstSyllable;
        return (index / (VowelCount * FinalCount), index / FinalCount % VowelCount, index % FinalCount);
    }

    internal static bool TryJoin(char before, char next, out char joined)
    {
        joined = '\0';
        if (before is >= '\u1100' and <= '\u1112' && next is >= '\u1161' and <= '\u1175')
        {
            joined = Join(before - '\u1100', next - '\u1161');
        }
        else if (IsSyllable(before) && Split(before).Final == 0 && next is >= '\u11A8' and <= '\u11C2')
        {
            joined = (char)(before + (next - '\u11A7'));
        }

        return joined != '\0';
    }
}
