namespace InterviewBot.Core.Content.Parsing;

/// <summary>Where a derived id can be written into the file.</summary>
/// <param name="Offset">In characters of the decoded text, without a byte-order mark.</param>
/// <param name="InBraces">The spot is inside the braces of attributes that have no id yet.</param>
internal readonly record struct PinSpot(int Offset, bool InBraces, string Id, string Text, SourcePlace Place);
