using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using InterviewBot.Charts.Fonts;
using SkiaSharp;

namespace InterviewBot.Charts;

/// <summary>A card to draw on, at twice the size so that it stays sharp; the rest of the picture is transparent.</summary>
internal sealed class Sheet : IDisposable
{
    private const float Scale = 2;
    private const float CardRadius = 18;
    private const string Ellipsis = "...";

    /// <summary>Flat grounds with small letters pack best without a filter.</summary>
    private static readonly SKPngEncoderOptions Packing = new(SKPngEncoderFilterFlags.NoFilters, 6);

    private readonly ChartFonts _fonts;
    private readonly SKSurface _surface;
    private readonly SKPaint _paint = new() { IsAntialias = true };

    public Sheet(float width, float height, ChartFonts fonts, Palette palette)
    {
        (_fonts, Palette, Width, Height) = (fonts, palette, width, height);
        _surface = SKSurface.Create(new SKImageInfo((int)(width * Scale), (int)Math.Ceiling(height * Scale), SKColorType.Rgba8888, SKAlphaType.Premul));
        _surface.Canvas.Clear(SKColors.Transparent);
        _surface.Canvas.Scale(Scale);
        Box(0, 0, width, height, CardRadius, palette.Edge);
        Box(1, 1, width - 2, height - 2, CardRadius - 1, palette.Card);
    }

    public Palette Palette { get; }

    public float Width { get; }

    public float Height { get; }

    public void Box(float x, float y, float width, float height, float radius, SKColor color)
    {
        if (width > 0 && height > 0)
        {
            _paint.Color = color;
            _surface.Canvas.DrawRoundRect(x, y, width, height, Math.Min(radius, width / 2), Math.Min(radius, height / 2), _paint);
        }
    }

    /// <summary>A bar of several parts on a track, round at the ends of the whole alone.</summary>
    /// <param name="parts">From the longest to the shortest: each is drawn over the one before.</param>
    public void Bar(float x, float y, float width, float height, params ReadOnlySpan<(double Share, SKColor Color)> parts)
    {
        Box(x, y, width, height, height / 2, Palette.Track);
        foreach (var (share, color) in parts)
        {
            // A little is never drawn as nothing.
            Box(x, y, share <= 0 ? 0 : Math.Max(height, (float)(width * Math.Min(1, share))), height, height / 2, color);
        }
    }

    public void Circle(float x, float y, float radius, SKColor color)
    {
        _paint.Color = color;
        _surface.Canvas.DrawCircle(x, y, radius, _paint);
    }

    /// <param name="y">The baseline.</param>
    /// <param name="most">The width to keep to; what is longer ends with an ellipsis.</param>
    /// <returns>The width that was used.</returns>
    /// <remarks>Of a text in letters that no font here has, dots are left.</remarks>
    public float Text(string text, float x, float y, TextStyle style, SKTextAlign align = SKTextAlign.Left, float most = float.MaxValue)
    {
        var fitted = Fit(text.Length == 0 || _fonts.Stretches(text, style.Bold).Any(part => !string.IsNullOrWhiteSpace(part.Text)) ? text : Ellipsis, style, most);
        var width = Measure(fitted, style);
        var at = align switch { SKTextAlign.Right => x - width, SKTextAlign.Center => x - (width / 2), _ => x };
        _paint.Color = style.Color;
        foreach (var (typeface, stretch) in _fonts.Stretches(fitted, style.Bold))
        {
            using var font = FontOf(typeface, style);
            _surface.Canvas.DrawText(stretch, at, y, SKTextAlign.Left, font, _paint);
            at += font.MeasureText(stretch);
        }

        return width;
    }

    public float Measure(string text, TextStyle style)
    {
        var width = 0f;
        foreach (var (typeface, stretch) in _fonts.Stretches(text, style.Bold))
        {
            using var font = FontOf(typeface, style);
            width += font.MeasureText(stretch);
        }

        return width;
    }

    public ImmutableArray<byte> ToPng()
    {
        using var pixels = _surface.PeekPixels();
        Calm(MemoryMarshal.Cast<byte, uint>(pixels.GetPixelSpan()));
        using var data = pixels.Encode(Packing) ?? throw new InvalidOperationException("Skia has not encoded a picture.");
        return ImmutableArray.Create(data.AsSpan());
    }

    public void Dispose()
    {
        _paint.Dispose();
        _surface.Dispose();
    }

    /// <summary>
    /// Rounds the blended colours at the edges of letters to sixteen steps a channel, which nobody sees and which packs a
    /// third smaller. Flat grounds stay as they are.
    /// </summary>
    private static void Calm(Span<uint> pixels)
    {
        const uint high = 0xF0F0F0F0;
        const uint middle = 0x08080808;
        var before = 0u;
        for (var i = 0; i < pixels.Length - 1; i++)
        {
            var pixel = pixels[i];
            if (pixel != before && pixel != pixels[i + 1] && pixel >> 24 == 0xFF)
            {
                pixels[i] = (pixel & high) | middle | 0xFF000000;
            }

            before = pixel;
        }
    }

    private string Fit(string text, TextStyle style, float most)
    {
        if (most == float.MaxValue || Measure(text, style) <= most)
        {
            return text;
        }

        var letters = StringInfo.ParseCombiningCharacters(text);
        var (fits, tooLong) = (0, letters.Length);
        while (tooLong - fits > 1)
        {
            var middle = (fits + tooLong) / 2;
            (fits, tooLong) = Measure(text[..letters[middle]].TrimEnd() + Ellipsis, style) <= most ? (middle, tooLong) : (fits, middle);
        }

        return text[..letters[fits]].TrimEnd() + Ellipsis;
    }

    private static SKFont FontOf(SKTypeface typeface, TextStyle style) =>
        new(typeface, style.Size) { Subpixel = true, Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None };
}
