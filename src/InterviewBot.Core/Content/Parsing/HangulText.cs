using System.Text;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>
/// Composes Hangul that was stored as conjoining Jamo (as some file systems and editors write it), by the arithmetic
/// of Unicode §3.12. <see cref="string.Normalize()"/> does nothing where globalization is invariant.
/// </summary>
internal static class HangulText
{
    private const char LeadBase = '\u1100', VowelBase = '\u1161', TailBase = '\u11A7', SyllableBase = '\uAC00';
    private const int Leads = 19, Vowels = 21, Tails = 28;

    public static string Compose(string text) => text.AsSpan().ContainsAnyInRange(LeadBase, '\u11FF') ? ComposeSlowly(text) : text;

    private static string ComposeSlowly(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            int lead = text[i] - LeadBase, vowel = i + 1 < text.Length ? text[i + 1] - VowelBase : -1;
            if (lead is < 0 or >= Leads || vowel is < 0 or >= Vowels)
            {
                builder.Append(text[i]);
                continue;
            }

            var tail = i + 2 < text.Length ? text[i + 2] - TailBase : 0;
            tail = tail is > 0 and < Tails ? tail : 0;
            builder.Append((char)(SyllableBase + (((lead * Vowels) + vowel) * Tails) + tail));
            i += tail == 0 ? 1 : 2;
        }

        return builder.ToString();
    }
}
