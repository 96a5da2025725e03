using System.Collections.Immutable;
using Markdig.Syntax;
using Block = InterviewBot.Core.Chat.Cards.Block;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Maps what a model answer may hold: paragraphs, lists, quotes and code. Anything else is left out.</summary>
internal sealed class BlockMapper(InlineMapper inlines)
{
    public void Append(ImmutableArray<Block>.Builder builder, Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                builder.Add(new Block.Paragraph(TextLine.Join(TextLine.Read(paragraph, inlines)).Content));
                break;
            case ListBlock list:
                builder.Add(new Block.BulletList([.. list.OfType<ListItemBlock>().Select(Children)], list.IsOrdered));
                break;
            case FencedCodeBlock fenced:
                builder.Add(new Block.CodeBlock(fenced.Info ?? "", fenced.Lines.ToString()));
                break;
            case CodeBlock code:
                builder.Add(new Block.CodeBlock("", code.Lines.ToString()));
                break;
            case QuoteBlock quote:
                builder.AddRange(Children(quote));
                break;
        }
    }

    private ImmutableArray<Block> Children(ContainerBlock container)
    {
        var builder = ImmutableArray.CreateBuilder<Block>(container.Count);
        foreach (var child in container)
        {
            Append(builder, child);
        }

        return builder.DrainToImmutable();
    }
}
