using System.Collections.Immutable;

namespace InterviewBot.Core.Grammar;

/// <summary>
/// Splits a shell line as bash would, and what documents write besides: placeholders such as <c>&lt;image name&gt;</c> and
/// <c>${{ github.sha }}</c> are words. Never throws; an open quote ends with the line.
/// </summary>
internal sealed class ShellLine
{
    private readonly string _text;
    private readonly ImmutableArray<ShellToken>.Builder _tokens = ImmutableArray.CreateBuilder<ShellToken>();
    private readonly Queue<string> _hereDocuments = [];
    private bool _awaitsDelimiter;
    private int _at;

    private ShellLine(string text) => _text = text;

    /// <summary>Everything but spaces and the backslashes that continue a line is in one token.</summary>
    public static ImmutableArray<ShellToken> Split(string text)
    {
        var line = new ShellLine(text);
        while (line._at < text.Length)
        {
            line.ReadNext();
        }

        return line._tokens.DrainToImmutable();
    }

    private void ReadNext()
    {
        var character = _text[_at];
        if (character == '\n')
        {
            Add(ShellTokenKind.Operator, 1);
            ReadHereDocuments();
        }
        else if (char.IsWhiteSpace(character))
        {
            _at++;
        }
        else if (ShellMarks.ContinuationLength(_text, _at) is var continued and > 0)
        {
            _at += continued;
        }
        else if (ShellMarks.IsForeignContinuation(_text, _at))
        {
            Add(ShellTokenKind.Continuation, 1);
            _at = ShellMarks.NextLine(_text, _at);
        }
        else if (character == '#')
        {
            var end = _text.IndexOf('\n', _at);
            Add(ShellTokenKind.Comment, (end < 0 ? _text.Length : end) - _at);
        }
        else if (ShellMarks.RedirectionLength(_text, _at) is var redirection and > 0)
        {
            _awaitsDelimiter = _text.AsSpan(_at, redirection) is "<<" or "<<-";
            Add(ShellTokenKind.Redirection, redirection);
        }
        else if (ShellMarks.OperatorLength(_text, _at) is var length and > 0)
        {
            Add(ShellTokenKind.Operator, length);
        }
        else
        {
            ReadWord();
        }
    }

    private void ReadWord()
    {
        var word = new ShellWord(_text, _at);
        var value = word.Read();
        if (_awaitsDelimiter)
        {
            _hereDocuments.Enqueue(value);
            _awaitsDelimiter = false;
        }

        _tokens.Add(new ShellToken(ShellTokenKind.Word, _text[_at..word.End], value, _at));
        _at = word.End;
    }

    /// <summary>The lines below a <c>&lt;&lt;EOF</c>, up to its delimiter.</summary>
    private void ReadHereDocuments()
    {
        while (_hereDocuments.TryDequeue(out var delimiter) && _at < _text.Length)
        {
            var end = _at;
            while (end < _text.Length)
            {
                var line = LineAt(end);
                end = Math.Min(_text.Length, end + line.Length + 1);
                if (line.Trim() == delimiter)
                {
                    break;
                }
            }

            Add(ShellTokenKind.HereDocument, _text[_at..end].TrimEnd().Length);
        }
    }

    private string LineAt(int start)
    {
        var end = _text.IndexOf('\n', start);
        return _text[start..(end < 0 ? _text.Length : end)];
    }

    private void Add(ShellTokenKind kind, int length)
    {
        if (length > 0)
        {
            var text = _text.Substring(_at, length);
            _tokens.Add(new ShellToken(kind, text, text, _at));
        }

        _at += length;
    }
}
