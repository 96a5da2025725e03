using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands.Search;

/// <summary>Reads the words of a query: spacing, endings, slips of the keys, the wrong keyboard, 초성, what is still being typed.</summary>
internal sealed class QueryReader
{
    /// <summary>A last syllable that is a word by itself may as well begin another: 다, 다운.</summary>
    private const float Syllable = 0.9f;

    private readonly Vocabulary _vocabulary;
    private readonly NearWords _near;
    private readonly SpacingRepair _spacing;
    private readonly HangulReader _hangul;
    private readonly LatinReader _latin;

    public QueryReader(Vocabulary vocabulary)
    {
        var splitter = new KoreanSplitter(vocabulary);
        _vocabulary = vocabulary;
        _near = new NearWords(vocabulary);
        _spacing = new SpacingRepair(vocabulary);
        _hangul = new HangulReader(vocabulary, _near, splitter);
        _latin = new LatinReader(vocabulary, _near, splitter);
    }

    public Reading Read(List<string> typed)
    {
        var words = _spacing.Mend(typed);
        var said = words.FindAll(word => Words.IsFlag(word) || !IntentWords.Contains(word));
        var reading = new Reading(said.Count > 0 ? said : words);
        foreach (var word in reading.Words.Where(word => !Words.IsFlag(word)).Distinct())
        {
            var before = reading.Terms.Count;
            ReadWord(word, word == typed[^1], reading);
            reading.Unknown += reading.Terms.Count == before ? 1 : 0;
        }

        return reading;
    }

    /// <param name="isLast">Whether it may be still being typed.</param>
    private void ReadWord(string typed, bool isLast, Reading reading)
    {
        var isHangul = Hangul.IsHangul(typed[0]);
        var word = isHangul && typed.Any(Hangul.IsJamo) ? Keyboard.Compose(typed) : typed;
        if (_vocabulary.Find(word) is { } known)
        {
            var mayGoOn = isLast && isHangul && word.Length == 1;
            var meanings = Reading.Meanings(known, mayGoOn ? Syllable : 1);
            if (mayGoOn)
            {
                _near.AddPrefix(word, meanings);
            }

            reading.Terms.Add(meanings);
        }
        else if (isHangul)
        {
            _hangul.Read(typed, word, isLast, reading);
        }
        else
        {
            _latin.Read(word, isLast, reading);
        }
    }
}
