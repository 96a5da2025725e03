namespace InterviewBot.Core.Content.Parsing;

/// <summary>
/// Gives the same string for the same short word: a file's terms, commands and addresses repeat, and each would be kept
/// for as long as the content is. A word may fall out; it is then simply made again.
/// </summary>
internal sealed class WordPool
{
    /// <summary>A power of two; about the different words of a file.</summary>
    private const int Slots = 512;

    private readonly string?[] _words = new string?[Slots];

    public string Take(ReadOnlySpan<char> word)
    {
        ref var slot = ref _words[string.GetHashCode(word) & (Slots - 1)];
        return slot is not null && word.SequenceEqual(slot) ? slot : slot = word.ToString();
    }
}
