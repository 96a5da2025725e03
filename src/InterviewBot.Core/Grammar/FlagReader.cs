namespace InterviewBot.Core.Grammar;

/// <summary>Reads a flag and what it takes: <c>--name web</c>, <c>--name=web</c>, <c>-p8080:80</c>, <c>-it</c>.</summary>
internal sealed class FlagReader(TokenCursor cursor, List<LinePart> parts)
{
    /// <summary>Word processors make a long dash of two short ones; what is pasted is still meant as a flag.</summary>
    private const string LongDashes = "—–";

    public static bool IsFlag(string text) => text.Length > 1 && text != "--" && (text[0] == '-' || LongDashes.Contains(text[0], StringComparison.Ordinal));

    public void Read(GrammarCommand command)
    {
        var token = cursor.Take();
        if (token.Text.StartsWith("--", StringComparison.Ordinal))
        {
            ReadLong(command, token);
        }
        else if (token.Text[0] == '-')
        {
            ReadShort(command, token);
        }
        else
        {
            var cut = CutAt(token.Text, '=');
            Unknown(command, token, cut, cut < 0 ? -1 : cut + 1);
        }
    }

    private void ReadLong(GrammarCommand command, ShellToken token)
    {
        var cut = CutAt(token.Text, '=');
        var name = cut < 0 ? token.Value : token.Text[..cut];
        if (!char.IsAsciiLetter(name.AsSpan(2).IsEmpty ? '-' : name[2]))
        {
            parts.Add(Part(token, token.Text.Length, PartRole.Placeholder) with { Command = command });
            return;
        }

        if (command.Find(name[2..]) is not { } flag)
        {
            Unknown(command, token, cut, cut < 0 ? -1 : cut + 1);
            return;
        }

        parts.Add(Part(token, cut < 0 ? token.Text.Length : cut, PartRole.Flag) with { Command = command, Flags = [flag] });
        if (cut >= 0)
        {
            Attached(command, token, cut + 1, flag);
        }
        else if (flag.TakesValue)
        {
            Following(command, flag);
        }
    }

    /// <summary>Letters up to the first that takes a value, which may follow at once or behind <c>=</c>.</summary>
    private void ReadShort(GrammarCommand command, ShellToken token)
    {
        if (!char.IsAsciiLetter(token.Text[1]))
        {
            parts.Add(Part(token, token.Text.Length, PartRole.Placeholder) with { Command = command });
            return;
        }

        var flags = new List<GrammarFlag>();
        var end = ReadLetters(command, token.Text, flags);
        if (end < 0)
        {
            var cut = CutAt(token.Text, '=');
            Unknown(command, token, cut, cut < 0 ? -1 : cut + 1);
            return;
        }

        parts.Add(Part(token, end, PartRole.Flag) with { Command = command, Flags = [.. flags] });
        if (end < token.Text.Length)
        {
            Attached(command, token, token.Text[end] == '=' ? end + 1 : end, flags[^1]);
        }
        else if (flags[^1].TakesValue)
        {
            Following(command, flags[^1]);
        }
    }

    /// <returns>Where the letters end; below 0 where one of them is no flag.</returns>
    private static int ReadLetters(GrammarCommand command, string text, List<GrammarFlag> flags)
    {
        var at = 1;
        while (at < text.Length && text[at] != '=')
        {
            if (command.Find(text[at++]) is not { } flag)
            {
                return -1;
            }

            flags.Add(flag);
            if (flag.TakesValue)
            {
                break;
            }
        }

        return at;
    }

    /// <param name="cut">Where the flag's name ends; below 0 where the whole word is the name.</param>
    /// <param name="value">Where its value starts; below 0 where none is attached.</param>
    private void Unknown(GrammarCommand command, ShellToken token, int cut, int value)
    {
        var length = cut < 0 ? token.Text.Length : cut;
        var nearest = command.Nearest(token.Text[..length]);
        parts.Add(Part(token, length, PartRole.UnknownFlag) with { Command = command, Nearest = nearest });
        var meant = nearest is null ? null : command.Find(nearest[2..]);
        if (value >= 0)
        {
            Attached(command, token, value, meant);
        }
        else if (meant is { TakesValue: true })
        {
            Following(command, meant);
        }
    }

    private void Attached(GrammarCommand command, ShellToken token, int from, GrammarFlag? flag)
    {
        if (from < token.Text.Length)
        {
            var text = token.Text[from..];
            parts.Add(new LinePart(text, token.Start + from, PartRole.Value)
            {
                Value = new ShellWord(text, 0).Read(),
                Command = command,
                Flags = flag is null ? [] : [flag],
            });
        }
    }

    private void Following(GrammarCommand command, GrammarFlag flag)
    {
        if (cursor.PeekWord is not null)
        {
            parts.Add(cursor.TakeAs(PartRole.Value) with { Command = command, Flags = [flag] });
        }
    }

    /// <summary>The first such sign outside of quotes; a flag that is quoted as a whole has none.</summary>
    private static int CutAt(string text, char sign)
    {
        var cut = text.IndexOf(sign, StringComparison.Ordinal);
        return cut >= 0 && text.AsSpan(0, cut).IndexOfAny('"', '\'') < 0 ? cut : -1;
    }

    private static LinePart Part(ShellToken token, int length, PartRole role) =>
        new(token.Text[..length], token.Start, role) { Value = token.Text[..length] };
}
