using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Discord.Payloads;
using InterviewBot.Discord.Rendering;
using InterviewBot.FakeDiscord.Checks;

namespace InterviewBot.Tests.Discord;

/// <summary>Whatever a card holds, what is sent of it is within Discord's limits, and nothing of its text is lost.</summary>
public sealed class RenderingTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["abc 한글을 `*_~|<>@#\\-[]()\n😀"], 0, 300],
        Gen.Const("@everyone <@123456789012345678> <@&1> [link](javascript:alert(1))"),
        Gen.Int[1, 4].Select(n => string.Concat(Enumerable.Repeat("컨테이너는 프로세스입니다. ", n * 400))),
        Gen.Const(new string('x', 9000)));

    private static readonly Gen<Block> AnyBlock = Gen.OneOf(
        Text.Select(Rich.Paragraph),
        Gen.Select(Text, Gen.Int[0, 30]).Select((text, count) => Rich.Bullets(Enumerable.Repeat(text, count))),
        Text.Select(Block (text) => new Block.CodeBlock("bash", text)));

    private static readonly Gen<Card> AnyCard = Gen.Select(
        Gen.OneOf(Gen.Const((string?)null), Text.Select(string? (text) => text)),
        AnyBlock.Array[0, 6],
        Gen.Select(Text, AnyBlock.Array[0, 2]).Select((name, value) => new CardField(name, [.. value])).Array[0, 30],
        Text,
        Text.Array[0, 30],
        Gen.Int[0, 30],
        Gen.Bool).Select((title, body, fields, footer, labels, options, picture) => new Card
        {
            Title = title,
            Body = [.. body],
            Fields = [.. fields],
            Footer = footer.Length == 0 ? [] : [Rich.Text(footer)],
            Buttons = [.. labels.Select((label, i) => new CardButton(new ActionId("a", "b", $"{i}"), label.Length == 0 ? "x" : label))],
            Select = options == 0 ? null : new CardSelect(
                new ActionId("a", "pick"), "무엇을 고를까요?", [.. Enumerable.Range(0, options).Select(i => new SelectOption($"{i}", labels.FirstOrDefault(label => label.Length > 0) ?? "x"))], 0, options),
            Picture = picture ? new Picture("chart.png", [1, 2, 3], footer + "그림") : null,
            File = options % 2 == 1 ? new CardFile("data.json", "application/json", [1], footer + "파일") : null,
        });

    [Fact]
    public void EveryMessageIsWithinTheLimits() => AnyCard.Sample(
        card => DiscordMessages.Render(card).ToList().ForEach(message => ProblemsOf(message, isEdit: false).ShouldBeEmpty()), iter: 200);

    [Fact]
    public void EveryEditIsWithinTheLimits() => AnyCard.Sample(card => ProblemsOf(DiscordMessages.RenderEdit(card), isEdit: true).ShouldBeEmpty(), iter: 200);

    [Fact]
    public void ACardThatRecursIsDrawnOnceForThoseWhoSeeItAlone() => AnyCard.Sample(
        card =>
        {
            var recurring = card with { Recurs = true };
            var drawn = DrawnCard.Of(recurring, toAll: false);
            DrawnCard.Of(recurring, toAll: false).ShouldBeSameAs(drawn);
            drawn.Answer.ToJson().ShouldBe(DrawnCard.Of(card, toAll: false).Answer.ToJson());
            drawn.Parts.ShouldAllBe(part => part.Flags == MessageFlags.Ephemeral);
            DrawnCard.Of(recurring, toAll: true).Parts.ShouldAllBe(part => part.Flags != MessageFlags.Ephemeral);
        },
        iter: 50);

    [Fact]
    public void NoTextMentionsAnybodyOrBecomesALink() => AnyCard.Sample(
        card =>
        {
            foreach (var message in DiscordMessages.Render(card))
            {
                message.AllowedMentions.Parse.ShouldBeEmpty();
                var text = message.Content ?? message.Embeds?[0].Description ?? "";
                OutsideCode(text).ShouldNotMatch(@"(?<!\\)<@");
                OutsideCode(text).ShouldNotMatch(@"(?<!\\)\]\(javascript");
            }
        },
        iter: 200);

    [Fact]
    public void LongTextIsSplitBetweenWordsAndNothingOfItIsLost()
    {
        var words = Enumerable.Range(0, 3000).Select(i => $"낱말{i}").ToList();

        var parts = DiscordMessages.Render(Card.Say(string.Join(' ', words)));

        parts.Length.ShouldBeGreaterThan(5);
        string.Join(' ', parts.Select(part => part.Content)).Split(' ').ShouldBe(words);
    }

    [Fact]
    public void CodeIsTheMessagesOwnTextSoThatAPhoneCopiesIt()
    {
        var message = DiscordMessages.Render(new Card { Title = "docker logs", Body = [new Block.CodeBlock("bash", "docker logs -f web")] }).ShouldHaveSingleItem();

        message.Embeds.ShouldBeNull();
        message.Content.ShouldBe("### docker logs\n```bash\ndocker logs -f web\n```");
    }

    [Fact]
    public void ALongCodeBlockIsClosedAndOpenedAgainInEveryPart()
    {
        var code = string.Join('\n', Enumerable.Range(0, 400).Select(i => $"docker run --name web{i} nginx"));

        var parts = DiscordMessages.Render(new Card { Body = [new Block.CodeBlock("bash", code)] });

        parts.Length.ShouldBeGreaterThan(3);
        parts.ShouldAllBe(part => part.Content!.StartsWith("```bash\n", StringComparison.Ordinal) && part.Content.EndsWith("\n```", StringComparison.Ordinal));
    }

    [Fact]
    public void ButtonsAndPictureAreOnTheLastPart()
    {
        var card = Card.Say(new string('가', 5000)) with { Buttons = [new CardButton(new ActionId("a", "b"), "눌러요")] };

        var parts = DiscordMessages.Render(card);

        parts[..^1].ShouldAllBe(part => part.Components == null);
        parts[^1].Components.ShouldNotBeNull();
    }

    private static ImmutableArray<string> ProblemsOf(MessageBody message, bool isEdit)
    {
        var shape = new Shape();
        var json = (JsonObject)JsonNode.Parse(JsonSerializer.Serialize(message, DiscordJson.Wire.MessageBody))!;
        MessageCheck.Check(shape, json, isEdit, withNonce: false);
        return [.. shape.Problems];
    }

    private static string OutsideCode(string text) => string.Concat(text.Split("```").Where((_, i) => i % 2 == 0));
}
