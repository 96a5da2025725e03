using System.Collections.Immutable;

namespace InterviewBot.Core.Grammar;

/// <summary>One docker command of a line, with what it was given.</summary>
/// <param name="Program">The program's name as it was typed: <c>docker</c>, <c>docker-compose</c>.</param>
public sealed record DockerCall(string Program, GrammarCommand Command, ImmutableArray<LinePart> Parts)
{
    public IEnumerable<LinePart> Arguments => Parts.Where(part => part.Role == PartRole.Argument);

    /// <summary>Whether one of these flags was given, and not switched off by <c>=false</c>.</summary>
    public bool Has(params ReadOnlySpan<string> names)
    {
        for (var i = 0; i < Parts.Length; i++)
        {
            if (Parts[i].Role == PartRole.Flag && Names(Parts[i], names))
            {
                return i + 1 == Parts.Length || Parts[i + 1] is not { Role: PartRole.Value, Value: "false" };
            }
        }

        return false;
    }

    /// <summary>The values that were given to this flag, in their order.</summary>
    public IEnumerable<string> Values(string flag) =>
        Parts.Where(part => part.Role == PartRole.Value && part.Flags.Any(known => known.Long == flag)).Select(part => part.Value);

    private static bool Names(LinePart part, ReadOnlySpan<string> names)
    {
        foreach (var flag in part.Flags)
        {
            if (names.Contains(flag.Long))
            {
                return true;
            }
        }

        return false;
    }
}
