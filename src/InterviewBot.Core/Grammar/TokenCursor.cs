using System.Collections.Immutable;

namespace InterviewBot.Core.Grammar;

/// <summary>The place in a line's tokens, and the parts that need no grammar.</summary>
internal sealed class TokenCursor(ImmutableArray<ShellToken> tokens)
{
    private readonly ImmutableArray<ShellToken> _tokens = tokens.RemoveAll(token => token.Kind == ShellTokenKind.Continuation);
    private int _next;

    public ShellToken? Peek => _next < _tokens.Length ? _tokens[_next] : null;

    public ShellToken? PeekWord => Peek is { Kind: ShellTokenKind.Word } word ? word : null;

    public ShellToken Take() => _tokens[_next++];

    public LinePart TakeAs(PartRole role)
    {
        var token = Take();
        return new LinePart(token.Text, token.Start, role) { Value = token.Value };
    }

    /// <summary>An operator, a comment or the like.</summary>
    public LinePart TakeMark() => TakeAs(Peek!.Value.Kind switch
    {
        ShellTokenKind.Operator => PartRole.Operator,
        ShellTokenKind.Redirection => PartRole.Redirection,
        ShellTokenKind.HereDocument => PartRole.HereDocument,
        _ => PartRole.Comment,
    });

    /// <summary>A redirection with its file, which belongs to the shell wherever it stands; a comment likewise.</summary>
    public void TakeRedirection(List<LinePart> parts)
    {
        var mark = TakeMark();
        parts.Add(mark);
        var toDescriptor = mark.Text.IndexOf('&', StringComparison.Ordinal) > 0;
        if (mark.Role == PartRole.Redirection && !toDescriptor && PeekWord is not null)
        {
            parts.Add(TakeAs(PartRole.RedirectionTarget));
        }
    }
}
