using InterviewBot.Core.Text;
using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Core.Commands.Search;

/// <summary>Reads a Latin word that the vocabulary does not have as it stands.</summary>
internal sealed class LatinReader(Vocabulary vocabulary, NearWords near, KoreanSplitter splitter)
{
    private const float Stemmed = 0.97f, Retyped = 0.95f;

    /// <summary>A word that something follows is hardly being typed any more.</summary>
    private const int ShortestPrefix = 2, ShortestPrefixInside = 3;

    private const int ShortestPiece = 2, ShortestRetyped = 3;

    public void Read(string word, bool isLast, Reading reading)
    {
        if (vocabulary.Find(EnglishStem.Of(word)) is { } stemmed)
        {
            reading.Add([stemmed], Stemmed);
        }
        else if (!ReadRetyped(word, reading) && !ReadJoined(word, reading))
        {
            Guess(word, isLast, reading);
        }
    }

    private void Guess(string word, bool isLast, Reading reading)
    {
        var meanings = new List<Meaning>();
        if (word.Length >= (isLast ? ShortestPrefix : ShortestPrefixInside))
        {
            near.AddPrefix(word, meanings);
        }

        if (meanings.Count == 0)
        {
            near.AddTypos(word, meanings);
        }

        if (meanings.Count > 0)
        {
            reading.Terms.Add(meanings);
        }
    }

    /// <summary>zjsxpdlsj is 컨테이너 with the wrong keyboard switched on.</summary>
    private bool ReadRetyped(string word, Reading reading)
    {
        var parts = new List<KnownWord>();
        var hangul = word.Length < ShortestRetyped ? "" : Keyboard.ToHangul(word);
        if (!hangul.All(Hangul.IsSyllable) || hangul.Length == 0 || splitter.Split(hangul, parts) < 1 || !parts.Exists(part => part.IsStrong))
        {
            return false;
        }

        reading.Add(parts, Retyped);
        return true;
    }

    /// <summary>composeup, dockerlogs: names written together.</summary>
    private bool ReadJoined(string word, Reading reading)
    {
        for (var cut = ShortestPiece; cut <= word.Length - ShortestPiece; cut++)
        {
            if (vocabulary.Find(word.AsSpan(0, cut)) is { IsName: true } head && vocabulary.Find(word.AsSpan(cut)) is { IsName: true } tail)
            {
                reading.Add([head, tail], Retyped);
                return true;
            }
        }

        return false;
    }
}
