using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>How an explained line looks: one row a part in the order of the line, warnings last.</summary>
public static class ExplainCards
{
    public static Card Explained(Explanation explained, bool isListed, Language language) => new()
    {
        Title = explained.Command,
        Body =
        [
            new Block.CodeBlock("bash", explained.Line),
            Rich.Bullets(explained.Parts.Select(part => Row(part, language))),
        ],
        Fields = explained.Warnings.IsEmpty
            ? []
            : [new CardField(language.Pick("⚠️ 살펴볼 점", "⚠️ Watch out"), [Rich.Bullets(explained.Warnings.Select(InCode))])],
        Buttons = isListed
            ? [new CardButton(new ActionId(DockerCards.Feature, "show", explained.Command), language.Pick("명령어 보기", "Show the command"))]
            : [],
        Tone = explained.Warnings.IsEmpty ? CardTone.Plain : CardTone.Warning,
    };

    public static Card NoCommand(Language language) => Card.Say(
        language.Pick(
            "docker 명령이 든 줄을 적어 주세요. 예: docker run -it --rm -p 8080:80 nginx:alpine sh",
            "Write a line with a docker command. For example: docker run -it --rm -p 8080:80 nginx:alpine sh"),
        CardTone.Warning);

    private static ImmutableArray<Inline> Row(ExplainedPart part, Language language)
    {
        var mark = part.Kind == PartKind.Unknown ? language.Pick("❓ 모르는 말: ", "❓ unknown: ") : "";
        return [Rich.Code(part.Text), Rich.Text(" " + mark), .. InCode(part.Meaning)];
    }

    /// <summary>What stands between backticks is code.</summary>
    private static ImmutableArray<Inline> InCode(string sentence) =>
        [.. sentence.Split('`').Select((piece, i) => i % 2 == 0 ? Rich.Text(piece) : Rich.Code(piece)).Where(inline => inline is not Inline.Text { Value: "" } and not Inline.Code { Value: "" })];
}
