using System.Collections.Immutable;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>A line, part by part.</summary>
/// <param name="Command">The canonical name of the line's first docker command: <c>docker container run</c>.</param>
/// <param name="Warnings">What is dangerous, out of date or mistyped in it, in the reader's language.</param>
public sealed record Explanation(string Line, string Command, ImmutableArray<ExplainedPart> Parts, ImmutableArray<string> Warnings);
