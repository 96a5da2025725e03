using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Reads a cell of examples: one a line (<c>&lt;br&gt;</c>), in code, with words about it beside the code.</summary>
internal static class CommandExamples
{
    public static IEnumerable<CommandExample> Read(ImmutableArray<Inline> cell)
    {
        var start = 0;
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i == cell.Length || cell[i] is Inline.LineBreak)
            {
                foreach (var example in Line(cell[start..i]))
                {
                    yield return example;
                }

                start = i + 1;
            }
        }
    }

    private static IEnumerable<CommandExample> Line(ImmutableArray<Inline> line)
    {
        var codes = line.OfType<Inline.Code>().ToList();
        var words = InlineText.Plain([.. line.Where(inline => inline is not Inline.Code)]).Trim(' ', ':', '-', '–', '—', ',', '(', ')', '·');
        return codes.Count switch
        {
            0 => words.Length == 0 ? [] : [new CommandExample(words, null)],
            1 => [new CommandExample(codes[0].Value.Trim(), words.Length == 0 ? null : words)],
            _ => codes.Select(code => new CommandExample(code.Value.Trim(), null)),
        };
    }
}
