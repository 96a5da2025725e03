using System.Text;

namespace InterviewBot.Core.Grammar;

/// <summary>Reads one word of a shell line, whatever is quoted or substituted in it.</summary>
internal ref struct ShellWord(string text, int start)
{
    private readonly StringBuilder _value = new();

    public int End { get; private set; } = start;

    /// <summary>The word without its quotes; <see cref="End"/> is then behind it.</summary>
    public string Read()
    {
        while (End < text.Length && !ShellMarks.EndsWord(text, End))
        {
            ReadPiece(text[End]);
        }

        return _value.ToString();
    }

    private void ReadPiece(char character)
    {
        switch (character)
        {
            case '\'':
                Quoted('\'');
                break;
            case '“':
                Quoted('”');
                break;
            case '‘':
                Quoted('’');
                break;
            case '"':
                DoubleQuoted();
                break;
            case '`':
                Take(Closing(End + 1, '`'));
                break;
            case '$' when Next('('):
                Take(Balanced(End + 1, '(', ')'));
                break;
            case '$' when Next('{'):
                Take(Balanced(End + 1, '{', '}'));
                break;
            case '\\' when End + 1 < text.Length && !IsOfPath(text[End + 1]):
                Escaped();
                break;
            case '<':
                Take(End + ShellMarks.PlaceholderLength(text, End));
                break;
            default:
                Take(End + 1);
                break;
        }
    }

    /// <summary>Nobody takes the meaning of these away, for they have none: the backslash is of a Windows path, <c>C:\work</c>.</summary>
    private static bool IsOfPath(char character) => char.IsLetterOrDigit(character) || character is '.' or '_' or ':';

    private readonly bool Next(char character) => End + 1 < text.Length && text[End + 1] == character;

    private void Take(int end)
    {
        _value.Append(text, End, end - End);
        End = end;
    }

    private void Escaped()
    {
        // A backslash before a line's end joins the lines.
        _value.Append(text[End + 1] is '\n' or '\r' ? "" : text[End + 1].ToString());
        End += text.AsSpan(End + 1).StartsWith("\r\n") ? 3 : 2;
    }

    private void Quoted(char closing)
    {
        var end = Closing(End + 1, closing);
        var open = text[end - 1] != closing || end - 1 == End;
        _value.Append(text, End + 1, end - End - (open ? 1 : 2));
        End = end;
    }

    private void DoubleQuoted()
    {
        End++;
        while (End < text.Length && text[End] != '"')
        {
            switch (text[End])
            {
                case '\\' when End + 1 < text.Length && text[End + 1] is '"' or '\\' or '$' or '`' or '\n':
                    Escaped();
                    break;
                case '$' when Next('('):
                    Take(Balanced(End + 1, '(', ')'));
                    break;
                default:
                    Take(End + 1);
                    break;
            }
        }

        End = Math.Min(text.Length, End + 1);
    }

    /// <summary>Behind the next such character, or the text's end.</summary>
    private readonly int Closing(int from, char closing)
    {
        var place = from >= text.Length ? -1 : text.IndexOf(closing, from);
        return place < 0 ? text.Length : place + 1;
    }

    /// <summary>Behind the bracket that closes the one at this place; quotes inside hide theirs.</summary>
    private readonly int Balanced(int from, char opening, char closing)
    {
        var (depth, at) = (0, from);
        while (at < text.Length)
        {
            var character = text[at++];
            if (character == '\'' || (character == '"' && at < text.Length))
            {
                at = Closing(at, character);
            }
            else
            {
                depth += character == opening ? 1 : character == closing ? -1 : 0;
                if (depth == 0)
                {
                    break;
                }
            }
        }

        return at;
    }
}
