using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content.Ids;
using InterviewBot.Core.Content.Rules;
using Markdig.Syntax;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>The line of a question: its text, its id and its level.</summary>
internal sealed class QuestionHead(FileContext context, LeafBlock block, ImmutableArray<Inline> rich)
{
    private readonly Attributes _attributes = Attributes.Read(block, context.Findings, takesLevel: true);

    public string Text { get; } = InlineText.Plain(rich);

    public string ReadId()
    {
        var id = _attributes.Id ?? TextId.OfQuestion(Text);
        if (Text.Contains("{#", StringComparison.Ordinal))
        {
            context.Findings.Add(block, QuestionRules.IdWithoutEffect);
        }
        else if (_attributes is { Id: null, BadId: false })
        {
            context.Pins.Add(new PinSpot(_attributes.PinAt, _attributes.InBraces, id, Text, context.Findings.Place(block)));
        }

        return id;
    }

    public Level ReadLevel()
    {
        if (_attributes.Level is null)
        {
            return context.Level;
        }

        if (Levels.TryParse(_attributes.Level, out var level))
        {
            return level;
        }

        context.Findings.Add(block, QuestionRules.UnknownLevel(_attributes.Level));
        return context.Level;
    }
}
