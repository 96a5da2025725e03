using System.Collections.Immutable;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Points towards what is missing by its shape alone: the initial consonants of a Korean word, the first letters of an English one.</summary>
internal static class Hints
{
    public static string For(ImmutableArray<MissingWord> missing, Language language)
    {
        if (missing.IsEmpty)
        {
            return language.Pick("조금 더 분명하게, 한 문장으로 적어 보세요", "say it a little more plainly, in a sentence of its own");
        }

        var shapes = string.Join(", ", missing.Take(2).Select(word => $"‘{Shape(word.Text)}’"));
        return language.Pick($"{shapes} 이야기가 빠졌어요", $"something about {shapes} is missing");
    }

    /// <summary>취약점 → ㅊㅇㅈ, vulnerability → v____________, --no-cache → --n_-_____.</summary>
    private static string Shape(string word) => string.Join(' ', word.Split(' ').Select(part =>
        part.Any(Hangul.IsSyllable) ? Hangul.InitialsOf(part) : Masked(part)));

    /// <summary>The first letter, where there is more than one, and the signs between the others.</summary>
    private static string Masked(string part)
    {
        var shown = part.Count(char.IsLetterOrDigit) > 1 ? part.TakeWhile(character => !char.IsLetterOrDigit(character)).Count() : -1;
        return string.Concat(part.Select((character, i) => i == shown || !char.IsLetterOrDigit(character) ? character : '_'));
    }
}
