namespace InterviewBot.Core.Practice.Feedback;

/// <summary>A text's parts that each say one thing, and which of its words are denied.</summary>
internal sealed class Clauses
{
    private readonly List<int> _sentences = [];
    private readonly bool[] _denied;

    /// <param name="focus">Words that are names here, such as the network driver none; they deny nothing.</param>
    public Clauses(IReadOnlyList<Token> tokens, Focus? focus = null)
    {
        Of = new int[tokens.Count];
        var sentence = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            sentence += tokens[i].Break == 2 && i > 0 ? 1 : 0;
            if (i == 0 || tokens[i].Break > 0 || Connectives.EndsBefore(tokens, i))
            {
                _sentences.Add(sentence);
            }

            Of[i] = _sentences.Count - 1;
        }

        _denied = Negation.Mark(tokens, Of, focus);
    }

    /// <summary>Each token's clause.</summary>
    public int[] Of { get; }

    public int Count => _sentences.Count;

    public bool IsDenied(int token) => _denied[token];

    public int SentenceOf(int clause) => _sentences[clause];
}
