using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace InterviewBot.Core.Chat.Cards;

/// <summary>A paragraph, a list or a block of code, in a neutral form.</summary>
[JsonDerivedType(typeof(Paragraph), "p")]
[JsonDerivedType(typeof(BulletList), "ul")]
[JsonDerivedType(typeof(CodeBlock), "pre")]
public abstract record Block
{
    private Block()
    {
    }

    public sealed record Paragraph(ImmutableArray<Inline> Content) : Block;

    /// <summary>A list; <paramref name="Ordered"/> numbers its items from 1.</summary>
    public sealed record BulletList(ImmutableArray<ImmutableArray<Block>> Items, bool Ordered = false) : Block;

    public sealed record CodeBlock(string Language, string Code) : Block;

    public T Match<T>(Func<Paragraph, T> paragraph, Func<BulletList, T> list, Func<CodeBlock, T> code) => this switch
    {
        Paragraph x => paragraph(x),
        BulletList x => list(x),
        CodeBlock x => code(x),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
