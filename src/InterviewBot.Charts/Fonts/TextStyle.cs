using SkiaSharp;

namespace InterviewBot.Charts.Fonts;

/// <param name="Size">In points of the picture, before it is drawn at twice the size.</param>
internal readonly record struct TextStyle(float Size, SKColor Color, bool Bold = false);
