using System.Collections.Immutable;

namespace InterviewBot.Core.Grammar;

/// <summary>Reads the table of commands and flags; its own head says how it is written.</summary>
internal static class GrammarReader
{
    public static IEnumerable<GrammarCommand> Read(string table)
    {
        string? head = null;
        var flags = new List<GrammarFlag>();
        foreach (var line in table.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line[0] != '#').Append("end"))
        {
            if (line[0] == ' ')
            {
                flags.Add(ReadFlag(line.Trim()));
                continue;
            }

            if (head is not null)
            {
                yield return ReadCommand(head, flags);
            }

            flags.Clear();
            head = line;
        }
    }

    /// <summary><c>docker container exec = docker exec : CONTAINER COMMAND [ARG...] {stops}</c>.</summary>
    private static GrammarCommand ReadCommand(string line, List<GrammarFlag> flags)
    {
        var marks = TakeMarks(ref line);
        var (names, arguments) = Cut(line, " : ");
        var (name, aliases) = Cut(names, " = ");
        return new GrammarCommand(flags)
        {
            Name = name,
            Aliases = [.. aliases.Split(", ", StringSplitOptions.RemoveEmptyEntries)],
            Arguments = arguments,
            IsGroup = marks.Contains("group"),
            Stops = marks.Contains("stops"),
            IsPlugin = marks.Contains("plugin"),
            IsDeprecated = marks.Contains("deprecated"),
        };
    }

    /// <summary><c>-p, --publish list</c>, <c>--net network {hidden}</c>.</summary>
    private static GrammarFlag ReadFlag(string line)
    {
        var marks = TakeMarks(ref line);
        var (names, type) = Cut(line[line.IndexOf("--", StringComparison.Ordinal)..], " ");
        var mark = marks.Contains("deprecated") ? FlagMark.Deprecated
            : marks.Contains("legacy") ? FlagMark.Legacy
            : marks.Contains("hidden") ? FlagMark.Hidden
            : FlagMark.None;
        return new GrammarFlag(line[1] == '-' ? null : line[1], names[2..], type.Length == 0 ? null : type, mark);
    }

    private static ImmutableArray<string> TakeMarks(ref string line)
    {
        var (rest, marks) = Cut(line, " {");
        line = rest;
        return [.. marks.TrimEnd('}').Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static (string Before, string After) Cut(string text, string at)
    {
        var place = text.IndexOf(at, StringComparison.Ordinal);
        return place < 0 ? (text, "") : (text[..place], text[(place + at.Length)..]);
    }
}
