using System.Text;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>A text made comparable (composed, lower case, half width), with the way back to where each character stood.</summary>
internal sealed class Reading
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    public Reading(string original)
    {
        Original = original;
        var text = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            var character = Plain(original[i]);
            if (text.Length > 0 && _ends[^1] == i && Hangul.TryJoin(text[^1], character, out var joined))
            {
                text[^1] = joined;
                _ends[^1] = i + 1;
                continue;
            }

            text.Append(character);
            _starts.Add(i);
            _ends.Add(i + 1);
        }

        Text = text.ToString();
    }

    public string Original { get; }

    public string Text { get; }

    /// <summary>The original's words between two places of <see cref="Text"/>.</summary>
    public string Quote(int start, int end) => start >= end ? "" : Original[_starts[start].._ends[end - 1]];

    private static char Plain(char character) => character switch
    {
        '’' or '‘' => '\'',
        '–' or '—' or '−' => '-',
        >= '！' and <= '～' => char.ToLowerInvariant((char)(character - '！' + '!')),
        _ => char.ToLowerInvariant(character),
    };
}
