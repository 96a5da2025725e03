using InterviewBot.Core.Text;
using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>The words of one question and its points: what a mistyped word of an answer is likely to mean.</summary>
internal sealed class Focus
{
    private const int ShortestTypo = 5;
    private const int LongTypo = 9;

    private readonly List<(string Key, int Unit)> _korean = [];
    private readonly List<(string Key, int Unit)> _latin = [];
    private readonly List<(string Key, int Unit)> _exact = [];

    public Focus(IEnumerable<(string Key, int Unit)> words)
    {
        foreach (var word in words)
        {
            (word.Key[0] == '=' ? _exact : word.Key[0] == '#' ? [] : Hangul.IsHangul(word.Key[0]) ? _korean : _latin).Add(word);
        }
    }

    /// <summary>The word that this differs from by a slip or two; its ending may follow.</summary>
    public int? Korean(string folded)
    {
        foreach (var (key, unit) in _korean)
        {
            if (key.Length < ShortestTypo || folded.Length < key.Length - 1)
            {
                continue;
            }

            var limit = Limit(key);
            for (var length = Math.Min(folded.Length, key.Length + limit); length >= key.Length - limit; length--)
            {
                if (EditDistance.Within(folded.AsSpan(0, length), key, limit) <= limit && FoldedEndings.Covers(folded.AsSpan(length)))
                {
                    return unit;
                }
            }
        }

        return null;
    }

    public int? Latin(string stem)
    {
        foreach (var (key, unit) in _latin)
        {
            if (key.Length >= ShortestTypo - 1 && key[0] == stem[0] && EditDistance.Within(stem, key, Limit(key)) <= Limit(key))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>A path or a flag that ends or begins as one of the question's does: docker.sock of /var/run/docker.sock.</summary>
    public IEnumerable<(int Unit, float Certainty)> Exact(string key) =>
        from word in _exact
        where EndsWith(key, word.Key) || EndsWith(word.Key, key)
        select (word.Unit, 0.9f);

    /// <summary>Whether a common English word is a name in this question, such as the network driver none.</summary>
    public bool IsName(Token token) => token.Kind == TokenKind.Latin && _exact.Exists(word => word.Key.AsSpan(1).SequenceEqual(token.Text));

    private static int Limit(string key) => key.Length >= LongTypo ? 2 : 1;

    private static bool EndsWith(string text, string end)
    {
        var word = end.AsSpan(1);
        var place = text.AsSpan(1).IndexOf(word) + 1;
        return place > 0 && word.Length > 2
            && (place == 1 || !char.IsLetterOrDigit(text[place - 1]))
            && (place + word.Length == text.Length || !char.IsLetterOrDigit(text[place + word.Length]));
    }
}
