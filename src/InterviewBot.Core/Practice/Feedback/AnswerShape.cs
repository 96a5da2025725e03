using System.Collections.Frozen;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Tells an answer in sentences from a list of key words, and from the question again.</summary>
internal static class AnswerShape
{
    private const int FewestWords = 4;

    /// <summary>In sentences about every third word is an ending, a particle or a small word; in a list hardly any.</summary>
    private const double LeastGrammar = 0.13;

    /// <summary>Who answers says something of their own in about every second word.</summary>
    private const double Copied = 0.86;

    private const int FewestCopied = 6;

    private static readonly string[] Endings =
    [
        "다", "요", "죠", "까", "고", "며", "면", "니까", "지만", "는데", "은데", "인데", "려고", "려면", "도록", "아서", "어서", "해서", "라서", "을",
        "를", "은", "는", "에", "에서", "으로", "함", "임", "됨", "음", "씀", "뜸", "에게", "처럼", "부터", "까지", "이나", "거나", "해", "돼", "줘",
        "한", "된", "할", "될", "던", "마다", "만",
    ];

    private static readonly FrozenSet<string> Particles = new[] { "이", "가", "로", "의", "와", "과", "도", "랑", "이랑", "만" }.ToFrozenSet();

    public static AnswerForm FormOf(AnswerReading answer, QuestionProfile question) =>
        IsList(answer.Tokens) ? AnswerForm.List : IsCopied(answer, question) ? AnswerForm.Copied : AnswerForm.Sentences;

    /// <summary>Whether nearly all telling words of the answer are the question's own.</summary>
    private static bool IsCopied(AnswerReading answer, QuestionProfile question) =>
        answer.Slots.Count >= FewestCopied
        && answer.Slots.Count(slot => slot.Senses.Exists(sense => question.Asked.Contains(sense.Concept))) > Copied * answer.Slots.Count;

    /// <summary>Whether the answer names words and says nothing of them.</summary>
    private static bool IsList(List<Token> tokens) =>
        tokens.Count >= FewestWords && (double)tokens.Count(IsGrammar) / tokens.Count < LeastGrammar;

    private static bool IsGrammar(Token token) => token.Kind switch
    {
        TokenKind.Latin => Stopwords.Contains(token) || Negation.IsBare(token),
        TokenKind.Korean => (token.Attached && Particles.Contains(token.Text)) || Stopwords.Contains(token)
            || ((token.Attached || token.Text.Length > 2) && Endings.Any(ending => token.Text.EndsWith(ending, StringComparison.Ordinal))),
        _ => false,
    };
}
