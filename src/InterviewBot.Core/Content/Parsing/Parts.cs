namespace InterviewBot.Core.Content.Parsing;

/// <summary>What parts a line.</summary>
internal enum Separator
{
    /// <summary>A comma.</summary>
    Words,

    /// <summary>A semicolon.</summary>
    Groups,

    /// <summary>A comma or <c> + </c>, never a slash.</summary>
    Points,
}

/// <summary>
/// Goes through the parts between separators outside parentheses, without the spaces around them; empty ones are left
/// out. Allocates nothing.
/// </summary>
internal ref struct Parts(ReadOnlySpan<char> text, Separator separator)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public Range Current { get; private set; }

    public readonly Parts GetEnumerator() => this;

    public readonly int Count()
    {
        var count = 0;
        foreach (var _ in this)
        {
            count++;
        }

        return count;
    }

    public bool MoveNext()
    {
        while (_next <= _text.Length)
        {
            var start = _next;
            var end = End(start);
            _next = end + 1;
            var part = _text[start..end];
            var from = start + part.Length - part.TrimStart().Length;
            var to = start + part.TrimEnd().Length;
            if (from < to)
            {
                Current = from..to;
                return true;
            }
        }

        return false;
    }

    private readonly int End(int at)
    {
        for (var depth = 0; at < _text.Length; at++)
        {
            depth += _text[at] switch { '(' or '（' => 1, ')' or '）' when depth > 0 => -1, _ => 0 };
            if (depth == 0 && Separates(at))
            {
                break;
            }
        }

        return at;
    }

    private readonly bool Separates(int at) => separator switch
    {
        Separator.Words => IsComma(at),
        Separator.Groups => _text[at] is ';' or '；',
        _ => IsComma(at) || (_text[at] == '+' && at > 0 && _text[at - 1] == ' ' && at + 1 < _text.Length && _text[at + 1] == ' '),
    };

    /// <summary>Not the comma of <c>1,000</c>.</summary>
    private readonly bool IsComma(int at) =>
        _text[at] is '，' or '、'
        || (_text[at] == ',' && !(at > 0 && at + 1 < _text.Length && char.IsAsciiDigit(_text[at - 1]) && char.IsAsciiDigit(_text[at + 1])));
}
