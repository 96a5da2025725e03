using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InterviewBot.Charts;
using InterviewBot.Core.Practice.Charts;
using InterviewBot.Tests.Support;
using SkiaSharp;

namespace InterviewBot.Tests.Charts;

/// <summary>On a system with a font that has Hangul, as tests/run.sh makes sure.</summary>
public sealed partial class ChartPainterTests
{
    private const int MostBytes = 300 * 1024;

    private readonly ListLogger<ChartPainter> _log = new();

    public static TheoryData<string, string> Charts => new MatrixTheoryData<string, string>(["progress", "ranking", "session"], ["Dark", "Light"]);

    [Theory]
    [MemberData(nameof(Charts))]
    public void APictureIsACardWithWordsOnItAtTwiceTheSizeAndSmallEnoughToSend(string chart, string theme)
    {
        var png = Paint(new ChartPainter(_log), chart, Enum.Parse<ChartTheme>(theme)).ShouldNotBeNull();

        png.Length.ShouldBeLessThan(MostBytes);
        using var picture = SKBitmap.Decode(png.AsSpan());
        picture.Width.ShouldBeGreaterThanOrEqualTo(1440);
        picture.GetPixel(0, 0).Alpha.ShouldBe((byte)0);
        picture.GetPixel(picture.Width / 2, 12).Alpha.ShouldBe((byte)255);
        TextPixels(picture, new SKRectI(60, 60, 500, 130)).ShouldBeGreaterThan(500);
    }

    [Fact]
    public void ANarrowPictureIsHalfAsWideAndHasAllOfItBelowEachOther()
    {
        var painter = new ChartPainter(_log);
        using var wide = SKBitmap.Decode(painter.Paint(ChartSamples.Progress, ChartTheme.Light, ChartShape.Wide).ShouldNotBeNull().AsSpan());
        using var narrow = SKBitmap.Decode(painter.Paint(ChartSamples.Progress, ChartTheme.Light, ChartShape.Narrow).ShouldNotBeNull().AsSpan());
        using var ranking = SKBitmap.Decode(painter.Paint(ChartSamples.Ranking, ChartTheme.Light, ChartShape.Narrow).ShouldNotBeNull().AsSpan());

        narrow.Width.ShouldBe(wide.Width / 2);
        narrow.Height.ShouldBeGreaterThan(wide.Height);
        ranking.Width.ShouldBe(narrow.Width);
        TextPixels(narrow, new SKRectI(40, narrow.Height - 120, 400, narrow.Height - 60)).ShouldBeGreaterThan(200);
    }

    [Fact]
    public void HangulHasShapesOfItsOwn()
    {
        var painter = new ChartPainter(_log);
        var one = painter.Paint(ChartSamples.Ranking with { Title = "가" }, ChartTheme.Dark, ChartShape.Wide);
        var other = painter.Paint(ChartSamples.Ranking with { Title = "힣" }, ChartTheme.Dark, ChartShape.Wide);

        one!.Value.AsSpan().SequenceEqual(other!.Value.AsSpan()).ShouldBeFalse();
        painter.CanPaint.ShouldBeTrue();
        _log.Lines.ShouldBeEmpty();
    }

    [Fact]
    public void WithoutAFontThatHasHangulNothingIsDrawnAndThePackageIsNamedOnce()
    {
        var painter = new ChartPainter(_log, family => !family.Contains("Nanum", StringComparison.Ordinal) && !family.Contains("CJK", StringComparison.Ordinal));

        painter.CanPaint.ShouldBeFalse();
        foreach (var chart in new[] { "progress", "ranking", "session" })
        {
            Paint(painter, chart, ChartTheme.Dark).ShouldBeNull();
        }

        _log.Lines.ShouldHaveSingleItem().ShouldContain("fonts-nanum");
    }

    [Fact]
    public void TheWordsNameEveryNumberOfThePicture()
    {
        var words = Numbers(ChartWords.Describe(ChartSamples.Progress));
        var chart = ChartSamples.Progress;
        string[] drawn =
        [
            chart.Title, chart.Subtitle, chart.Calendar.Title, chart.Calendar.Summary, chart.ComingTitle, chart.TopicsTitle,
            .. chart.Tiles.SelectMany(tile => new[] { tile.Value, tile.Note }),
            .. chart.Coming.Select(day => $"{day.Count}"),
            .. chart.Topics.Select(topic => topic.Text),
        ];
        drawn.SelectMany(Numbers).Except(words).ShouldBeEmpty();

        Numbers(ChartWords.Describe(ChartSamples.Ranking)).ShouldBe(["2", "3", "1", "34", "12", "2", "21", "9", "2", "21", "9", "5"], ignoreOrder: true);
        Numbers(ChartWords.Describe(ChartSamples.Session)).ShouldBe(["5", "7", "15", "3", "8", "4", "7", "0", "15", "9", "15", "9", "15"], ignoreOrder: true);
    }

    [Fact]
    public void AsTextTheBarsLineUpAndSomethingIsNeverDrawnAsNothingNorLessThanAllAsAll()
    {
        var chart = ChartSamples.Progress with { Topics = [new("하나", 1, 1, 1000), new("거의", 999, 999, 1000), new("다", 1000, 1000, 1000), new("없음", 0, 0, 9)] };

        ChartWords.Draw(chart).Split('\n')[^4..].ShouldBe(
        [
            "▓░░░░░░░░░    1/1000  하나",
            "▓▓▓▓▓▓▓▓▓░  999/1000  거의",
            "▓▓▓▓▓▓▓▓▓▓ 1000/1000  다",
            "░░░░░░░░░░       0/9  없음",
        ]);
    }

    private static ImmutableArray<byte>? Paint(ChartPainter painter, string chart, ChartTheme theme) => chart switch
    {
        "progress" => painter.Paint(ChartSamples.Progress, theme, ChartShape.Wide),
        "ranking" => painter.Paint(ChartSamples.Ranking, theme, ChartShape.Wide),
        _ => painter.Paint(ChartSamples.Session, theme),
    };

    /// <summary>How many pixels of a part are not of its ground.</summary>
    private static int TextPixels(SKBitmap picture, SKRectI part)
    {
        var ground = picture.GetPixel(part.Left, part.Top);
        return Enumerable.Range(part.Left, part.Width).Sum(x => Enumerable.Range(part.Top, part.Height).Count(y => picture.GetPixel(x, y) != ground));
    }

    private static string[] Numbers(string text) => [.. Number().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("[0-9,]*[0-9]", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
