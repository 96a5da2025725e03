using System.Text;

namespace InterviewBot.Core.Text.Morphology;

/// <summary>
/// Korean spelled so that a stem stays a prefix of its conjugations: compound vowels are taken apart, the silent ㅇ is
/// dropped, and vowels that sound alike fall together. 바꾸어 and 바꿔 become the same letters; 올리 begins 올려.
/// For slips of the keys, <see cref="Hangul.ToJamo"/> keeps every letter as it is typed.
/// </summary>
internal static class JamoFold
{
    private static readonly string[] Vowels =
    [
        "ㅏ", "ㅔ", "ㅑ", "ㅖ", "ㅓ", "ㅔ", "ㅣㅓ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅣㅓ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ",
    ];

    private static readonly string[] Finals =
    [
        "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ",
        "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
    ];

    private const int SilentInitial = 11;

    public static string Fold(ReadOnlySpan<char> text) => Fold(text, null);

    /// <param name="starts">Receives where each character of the text begins in the result.</param>
    public static string Fold(ReadOnlySpan<char> text, List<int>? starts)
    {
        var folded = new StringBuilder(text.Length * 3);
        foreach (var character in text)
        {
            starts?.Add(folded.Length);
            if (!Hangul.IsSyllable(character))
            {
                folded.Append(character);
                continue;
            }

            var (initial, vowel, final) = Hangul.Split(character);
            if (initial != SilentInitial)
            {
                folded.Append(Hangul.Initials[initial]);
            }

            folded.Append(Vowels[vowel]).Append(Finals[final]);
        }

        return folded.ToString();
    }
}
