using System.Buffers;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Splits a reading into words, and keeps flags, paths, versions and file names whole.</summary>
internal sealed class Tokenizer
{
    private const string Joiners = "-_./:=@+'";
    private const string Openers = "-/.:$";
    private const string SentenceEnds = ".!?\n;。…";
    private static readonly SearchValues<char> Closers = SearchValues.Create("`'\")]}>”");
    private const string PartEnds = ",()·→:、\"“”";

    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private int _break;

    private Tokenizer(string text) => _text = text;

    public static List<Token> Split(Reading reading)
    {
        var tokenizer = new Tokenizer(reading.Text);
        tokenizer.Run();
        return tokenizer._tokens;
    }

    private void Run()
    {
        for (var i = 0; i < _text.Length;)
        {
            var end = Hangul.IsHangul(_text[i]) ? HangulEnd(i) : LatinEnd(i);
            if (end == i)
            {
                _break = Math.Max(_break, SentenceEnds.Contains(_text[i]) ? 2 : PartEnds.Contains(_text[i]) ? 1 : 0);
                i++;
                continue;
            }

            if (Hangul.IsHangul(_text[i]))
            {
                Add(TokenKind.Korean, i, end);
            }
            else
            {
                AddLatin(i, end);
            }

            i = end;
        }
    }

    private int HangulEnd(int start)
    {
        var end = start;
        while (end < _text.Length && Hangul.IsHangul(_text[end]))
        {
            end++;
        }

        return end;
    }

    private int LatinEnd(int start)
    {
        var place = start;
        while (place < _text.Length && Openers.Contains(_text[place]) && place - start < 2)
        {
            place++;
        }

        if (place > start && ((start > 0 && IsWord(_text[start - 1])) || place >= _text.Length || !IsWord(_text[place])))
        {
            return start;
        }

        while (place < _text.Length && (IsWord(_text[place]) || IsJoiner(place)))
        {
            place++;
        }

        return place;
    }

    private bool IsJoiner(int place) =>
        Joiners.Contains(_text[place]) && place > 0 && IsWord(_text[place - 1]) && place + 1 < _text.Length && IsWord(_text[place + 1]);

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) && !Hangul.IsHangul(character);

    private void AddLatin(int start, int end)
    {
        var word = _text[start..end];
        if (char.IsAsciiDigit(word[0]) && word.AsSpan().IndexOfAnyExceptInRange('0', '9') is > 0 and var unit && word.AsSpan(unit).IndexOfAnyExceptInRange('a', 'z') < 0)
        {
            Add(TokenKind.Number, start, start + unit);
            Add(TokenKind.Latin, start + unit, end);
        }
        else if (word.All(char.IsAsciiDigit))
        {
            Add(TokenKind.Number, start, end);
        }
        else if (word.All(char.IsLetter) || word.Contains('\''))
        {
            Add(IsCode(start, end) && Stopwords.IsCommon(word) ? TokenKind.Exact : TokenKind.Latin, start, end);
        }
        else if (word.Split('-', '/') is { Length: > 1 } parts && parts.All(part => part.Length > 0 && part.All(char.IsAsciiLetter)))
        {
            AddParts(start, parts);
        }
        else
        {
            Add(TokenKind.Exact, start, end);
        }
    }

    private bool IsCode(int start, int end) => start > 0 && end < _text.Length && _text[start - 1] == '`' && _text[end] == '`';

    /// <summary>read-only and pull/push are two words each.</summary>
    private void AddParts(int start, string[] parts)
    {
        foreach (var part in parts)
        {
            Add(TokenKind.Latin, start, start + part.Length);
            start += part.Length + 1;
        }
    }

    private void Add(TokenKind kind, int start, int end)
    {
        var attached = _tokens.Count > 0 && _text.AsSpan(_tokens[^1].End..start).IndexOfAnyExcept(Closers) < 0;
        _tokens.Add(new Token(kind, _text[start..end], start, end, attached, attached ? 0 : _break));
        _break = 0;
    }
}
