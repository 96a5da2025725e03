namespace InterviewBot.Discord.Rendering;

/// <summary>
/// Splits rendered blocks into parts that fit a limit: between blocks, else between lines, else between words; a code
/// block that must be split is closed and opened again, so that every part still copies well.
/// </summary>
public static class MessageSplitter
{
    private const string Fence = "```";

    /// <param name="limit">In UTF-16 code units, at least 20.</param>
    public static IReadOnlyList<string> Split(IEnumerable<string> blocks, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 20);
        var parts = new List<string>();
        var part = "";
        foreach (var piece in blocks.SelectMany(block => Fit(block, limit)))
        {
            var joined = part.Length == 0 ? piece : part + "\n" + piece;
            if (joined.Length <= limit)
            {
                part = joined;
                continue;
            }

            parts.Add(part);
            part = piece;
        }

        if (part.Length > 0)
        {
            parts.Add(part);
        }

        return parts;
    }

    private static IEnumerable<string> Fit(string block, int limit)
    {
        if (block.Length <= limit)
        {
            return [block];
        }

        if (!block.StartsWith(Fence, StringComparison.Ordinal))
        {
            return FitLines(block.Split('\n'), limit);
        }

        var lines = block.Split('\n');
        var (open, close) = (lines[0] + "\n", "\n" + Fence);
        return FitLines(lines[1..^1], limit - open.Length - close.Length).Select(inner => open + inner + close);
    }

    private static IEnumerable<string> FitLines(IEnumerable<string> lines, int limit)
    {
        var part = "";
        foreach (var line in lines.SelectMany(line => FitWords(line, limit)))
        {
            if (part.Length + line.Length + 1 > limit && part.Length > 0)
            {
                yield return part;
                part = line;
                continue;
            }

            part = part.Length == 0 ? line : part + "\n" + line;
        }

        if (part.Length > 0)
        {
            yield return part;
        }
    }

    private static IEnumerable<string> FitWords(string line, int limit)
    {
        while (line.Length > limit)
        {
            var space = line.LastIndexOf(' ', limit - 1);
            var cut = space > limit / 2 ? space : SafeCut(line, limit);
            yield return line[..cut];
            line = line[cut..].TrimStart(' ');
        }

        yield return line;
    }

    /// <summary>Never between the halves of a surrogate pair or behind an escaping backslash.</summary>
    private static int SafeCut(string line, int cut)
    {
        while (cut > 1 && (char.IsLowSurrogate(line[cut]) || line[cut - 1] == '\\'))
        {
            cut--;
        }

        return cut;
    }
}
