namespace InterviewBot.Core.Text;

/// <summary>Digits, signs and letters in the full width that a Korean or Japanese keyboard may give them.</summary>
internal static class Halfwidth
{
    /// <summary>The same in their ordinary width; everything else stays.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (plain, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            plain[i] = from[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(from[i] - 0xFEE0) : from[i];
        }
    });
}
