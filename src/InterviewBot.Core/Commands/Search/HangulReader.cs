using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands.Search;

/// <summary>Reads a run of Hangul that the vocabulary does not have as it stands.</summary>
internal sealed class HangulReader(Vocabulary vocabulary, NearWords near, KoreanSplitter splitter)
{
    private const float Retyped = 0.95f;

    /// <summary>A word with endings on it; less where it may as well be the beginning of another: 로그아.</summary>
    private const float Ended = 0.97f, EndedOrBegun = 0.6f;

    /// <param name="typed">As it was typed.</param>
    /// <param name="word">The same, its Jamo composed.</param>
    public void Read(string typed, string word, bool isLast, Reading reading)
    {
        if (vocabulary.Find(Keyboard.ToLatin(typed)) is { IsName: true, Word.Length: > 1 } retyped)
        {
            reading.Add([retyped], Retyped);
            return;
        }

        var meanings = new List<Meaning>();
        near.AddInitials(word, meanings);
        if (meanings.Count == 0)
        {
            ReadParts(word, isLast, meanings, reading);
        }

        if (meanings.Count > 0)
        {
            reading.Terms.Add(meanings);
        }
    }

    private void ReadParts(string word, bool isLast, List<Meaning> meanings, Reading reading)
    {
        var parts = new List<KnownWord>();
        var covered = splitter.Split(word, parts);
        var mayGoOn = isLast && (covered < 1 || parts.Count == 1) && (parts.Count == 0 || parts[^1].Word.Length < word.Length);
        if (mayGoOn)
        {
            near.AddPrefix(word, meanings);
        }

        if (meanings.Count == 0 && (covered < 1 || !parts.Exists(part => part.IsStrong)))
        {
            near.AddTypos(word, meanings);
        }

        var certainty = covered < 1 ? covered : meanings.Count > 0 ? EndedOrBegun : Ended;
        if (parts.Count == 1 && (covered == 1 || meanings.Count == 0))
        {
            // Another reading of the same word.
            meanings.AddRange(Reading.Meanings(parts[0], certainty));
        }
        else if (covered == 1 || meanings.Count == 0)
        {
            reading.Add(parts, covered < 1 ? covered : Ended);
        }
    }
}
