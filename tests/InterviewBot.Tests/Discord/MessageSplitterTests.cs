using CsCheck;
using InterviewBot.Discord.Rendering;

namespace InterviewBot.Tests.Discord;

public sealed class MessageSplitterTests
{
    private static readonly Gen<string> Line = Gen.String[Gen.Char["가나다 abc🙂"[..7]], 0, 60];

    [Fact]
    public void EveryPartFitsAndNothingIsLost() =>
        Gen.Select(Gen.Select(Line.List[1, 8], lines => string.Join('\n', lines)).List[0, 8], Gen.Int[20, 80]).Sample((blocks, limit) =>
        {
            var parts = MessageSplitter.Split(blocks, limit);

            parts.ShouldAllBe(part => part.Length <= limit);
            Letters(string.Concat(parts)).ShouldBe(Letters(string.Concat(blocks)));
        });

    [Fact]
    public void ACodeBlockIsClosedAndOpenedAgain()
    {
        var code = "```bash\n" + string.Join('\n', Enumerable.Range(1, 20).Select(i => $"docker run {i}")) + "\n```";
        var parts = MessageSplitter.Split([code], 100);

        parts.Count.ShouldBeGreaterThan(2);
        parts.ShouldAllBe(part => part.StartsWith("```bash\n") && part.EndsWith("\n```") && part.Length <= 100);
    }

    [Fact]
    public void APairOfSurrogatesIsNotTornApart() =>
        MessageSplitter.Split([string.Concat(Enumerable.Repeat("🙂", 40))], 21).ShouldAllBe(part => part.EnumerateRunes().All(rune => rune.Value != 0xFFFD));

    private static string Letters(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
