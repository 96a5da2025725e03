using System.Collections.Concurrent;
using System.Text;
using SkiaSharp;

namespace InterviewBot.Charts.Fonts;

/// <summary>
/// A family of this system that has Hangul, in two weights, and other families for the letters that it lacks. Safe for
/// concurrent use.
/// </summary>
/// <remarks>
/// The families are searched one by one: <c>SKFontManager.MatchCharacter</c> finds nothing in the build without fontconfig,
/// which is the one that needs no further package on Linux.
/// </remarks>
internal sealed class ChartFonts
{
    private const int Hangul = '가';

    /// <summary>Clear ones first; any other with Hangul comes after them, and those that are made for code or for books last.</summary>
    private static readonly string[] Liked =
        ["Pretendard", "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "NanumSquare", "NanumBarunGothic", "NanumGothic", "Malgun Gothic"];

    private static readonly string[] Unlike = ["Coding", "Mono", "Serif", "Myeongjo", "Batang", "Gungsuh", "Pen", "Brush"];

    private readonly SKTypeface _regular;
    private readonly SKTypeface _bold;
    private readonly string[] _others;
    private readonly ConcurrentDictionary<Rune, SKTypeface?> _borrowed = new();
    private readonly ConcurrentDictionary<(nint Typeface, Rune Letter), bool> _drawn = new();

    private ChartFonts(SKTypeface regular, SKTypeface bold, string[] others) => (_regular, _bold, _others) = (regular, bold, others);

    /// <returns>Null where no usable family has Hangul.</returns>
    public static ChartFonts? Find(Predicate<string> usable)
    {
        var families = SKFontManager.Default.FontFamilies.Where(family => usable(family)).ToArray();
        foreach (var family in families.OrderBy(Preference).ThenBy(family => family, StringComparer.Ordinal))
        {
            if (Open(family, SKFontStyle.Normal) is { } regular && regular.ContainsGlyph(Hangul))
            {
                return new ChartFonts(regular, Open(family, SKFontStyle.Bold) ?? regular, [.. families.Where(other => other != family)]);
            }
        }

        return null;
    }

    /// <summary>The text in stretches of one typeface each. Letters that no font has, and those that have to be joined, are left out.</summary>
    public IEnumerable<(SKTypeface Typeface, string Text)> Stretches(string text, bool bold)
    {
        var own = bold ? _bold : _regular;
        var (current, stretch) = ((SKTypeface?)null, "");
        foreach (var rune in Core.Text.Hangul.Compose(text).EnumerateRunes())
        {
            if ((Draws(own, rune) ? own : Borrow(rune)) is not { } typeface)
            {
                continue;
            }

            if (current is not null && typeface != current)
            {
                yield return (current, stretch);
                stretch = "";
            }

            (current, stretch) = (typeface, stretch + rune);
        }

        if (current is not null && stretch.Length > 0)
        {
            yield return (current, stretch);
        }
    }

    private SKTypeface? Borrow(Rune rune) => LetterShapes.StandAlone(rune)
        ? _borrowed.GetOrAdd(rune, letter => _others.Select(family => Open(family, SKFontStyle.Normal)).FirstOrDefault(typeface => typeface is not null && Draws(typeface, letter)))
        : null;

    /// <summary>Some fonts name letters, Hanja above all, and have an empty shape for them.</summary>
    private bool Draws(SKTypeface typeface, Rune rune) => _drawn.GetOrAdd((typeface.Handle, rune), _ =>
    {
        using var font = new SKFont(typeface);
        using var shape = font.GetGlyphPath(typeface.GetGlyph(rune.Value));
        return typeface.ContainsGlyph(rune.Value) && (Rune.IsWhiteSpace(rune) || shape is { IsEmpty: false });
    });

    private static SKTypeface? Open(string family, SKFontStyle style) => SKFontManager.Default.MatchFamily(family, style);

    private static int Preference(string family)
    {
        var place = Array.IndexOf(Liked, family);
        return place >= 0 ? place : Unlike.Any(part => family.Contains(part, StringComparison.OrdinalIgnoreCase)) ? Liked.Length + 1 : Liked.Length;
    }
}
