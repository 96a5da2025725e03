using System.Collections.Frozen;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Tells sentences from a list of key words.</summary>
internal static class AnswerShape
{
    private const int FewestWords = 4;

    /// <summary>In sentences about every third word is an ending, a particle or a small word; in a list hardly any.</summary>
    private const double LeastGrammar = 0.13;

    private static readonly string[] Endings =
    [
        "다", "요", "죠", "까", "고", "며", "면", "니까", "지만", "는데", "은데", "인데", "려고", "려면", "도록", "아서", "어서", "해서", "라서", "을", "를", "은", "는", "에", "에서", "으로", "함", "임", "됨", "음", "씀", "뜸",
        "에게", "처럼", "부터", "까지", "이나", "거나", "해", "돼", "줘", "한", "된", "할", "될", "던", "마다", "만",
    ];

    private static readonly FrozenSet<string> Particles = new[] { "이", "가", "로", "의", "와", "과", "도", "랑", "이랑", "만" }.ToFrozenSet();

    public static AnswerForm FormOf(AnswerReading answer) => IsList(answer.Tokens) ? AnswerForm.List : AnswerForm.Sentences;

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
