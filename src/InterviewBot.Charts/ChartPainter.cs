using System.Collections.Immutable;
using InterviewBot.Charts.Fonts;
using InterviewBot.Charts.Pictures;
using InterviewBot.Core.Practice.Charts;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Charts;

/// <summary>Draws with Skia. Fonts are looked for, and the native library is loaded, when the first chart is wanted.</summary>
internal sealed partial class ChartPainter : IChartPainter
{
    private readonly ILogger<ChartPainter> _logger;
    private readonly Lazy<ChartFonts?> _fonts;

    public ChartPainter(ILogger<ChartPainter> logger)
        : this(logger, _ => true)
    {
    }

    /// <param name="usable">Which font families may be used: a test leaves some out.</param>
    internal ChartPainter(ILogger<ChartPainter> logger, Predicate<string> usable)
    {
        _logger = logger;
        _fonts = new Lazy<ChartFonts?>(() => FindFonts(usable));
    }

    public bool CanPaint => _fonts.Value is not null;

    public ImmutableArray<byte>? Paint(ProgressChart chart, ChartTheme theme, ChartShape shape) =>
        _fonts.Value is { } fonts ? ProgressPicture.Draw(chart, fonts, Palette.Of(theme), shape) : null;

    public ImmutableArray<byte>? Paint(RankingChart chart, ChartTheme theme, ChartShape shape) =>
        _fonts.Value is { } fonts ? RankingPicture.Draw(chart, fonts, Palette.Of(theme), shape) : null;

    public ImmutableArray<byte>? Paint(SessionChart chart, ChartTheme theme) =>
        _fonts.Value is { } fonts ? SessionPicture.Draw(chart, fonts, Palette.Of(theme)) : null;

    private ChartFonts? FindFonts(Predicate<string> usable)
    {
        try
        {
            var fonts = ChartFonts.Find(usable);
            if (fonts is null)
            {
                LogNoHangul();
            }

            return fonts;
        }
        catch (Exception error) when (error is DllNotFoundException or TypeInitializationException or BadImageFormatException)
        {
            LogNoLibrary(error.Message);
            return null;
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "No font here has Hangul, so charts are told as text. Install one and start again: apt-get install fonts-nanum (Debian, Ubuntu), apk add font-noto-cjk (Alpine), dnf install google-noto-sans-cjk-fonts (Fedora).")]
    private partial void LogNoHangul();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Skia's library cannot be loaded here, so charts are told as text: {Reason}")]
    private partial void LogNoLibrary(string reason);
}
