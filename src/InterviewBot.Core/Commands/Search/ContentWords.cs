using InterviewBot.Core.Text;
using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Core.Commands.Search;

/// <summary>Reads the texts of the content into the vocabulary: endings off, words written together apart.</summary>
internal sealed class ContentWords(Vocabulary vocabulary)
{
    private readonly SpacingRepair _spacing = new(vocabulary);
    private readonly KoreanSplitter _splitter = new(vocabulary);

    /// <summary>The concepts of each word of a text that says something.</summary>
    public IEnumerable<IReadOnlyList<int>> Read(string text) => _spacing.Mend(Words.Split(text))
        .Where(word => !Words.IsFlag(word) && !IntentWords.Contains(word))
        .SelectMany(ReadWord);

    private IEnumerable<IReadOnlyList<int>> ReadWord(string word)
    {
        if (vocabulary.Find(word) is { } known)
        {
            return [known.Concepts];
        }

        if (!Hangul.IsHangul(word[0]))
        {
            return [vocabulary.Intern(EnglishStem.Of(word), isName: false)];
        }

        var parts = new List<KnownWord>();
        return _splitter.Split(word, parts) == 1
            ? parts.Select(part => part.Concepts)
            : [vocabulary.Intern(KoreanVerb.StemOfPolite(word) ?? KoreanEndings.Strip(word), isName: false)];
    }
}
