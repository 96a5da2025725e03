namespace InterviewBot.Core.Practice.Feedback;

internal enum TokenKind
{
    /// <summary>Hangul between two spaces or other characters: 캐시를.</summary>
    Korean,

    /// <summary>A plain word in Latin letters: cache.</summary>
    Latin,

    /// <summary>Digits alone: 64.</summary>
    Number,

    /// <summary>What must be written exactly: --tail, /etc/docker, v1.2.0, config.json.</summary>
    Exact,
}

/// <summary>A word of a text, by its place in the <see cref="Reading"/>.</summary>
/// <param name="Attached">Stands right behind the token before it, without a space: the 를 of docker를.</param>
/// <param name="Break">A sentence (2) or a part of one (1) ends before this token.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End, bool Attached, int Break);
