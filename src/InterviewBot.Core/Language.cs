namespace InterviewBot.Core;

/// <summary>The languages that the bot speaks and that content is written in.</summary>
public enum Language
{
    Ko,
    En,
}

public static class Languages
{
    /// <summary>The ISO 639-1 code: <c>ko</c> or <c>en</c>.</summary>
    public static string Code(this Language language) => language == Language.Ko ? "ko" : "en";

    public static Language Other(this Language language) => language == Language.Ko ? Language.En : Language.Ko;

    /// <summary>Picks the text of this language; keeps both versions of a sentence next to each other in the code.</summary>
    public static string Pick(this Language language, string ko, string en) => language == Language.Ko ? ko : en;

    /// <summary>Reads <c>ko</c>, <c>en</c>, and locale names such as <c>ko-KR</c> and <c>en_US</c>.</summary>
    public static bool TryParse(string? text, out Language language)
    {
        var code = (text ?? "").Trim().Split('-', '_')[0].ToLowerInvariant();
        language = code is "en" or "english" or "영어" ? Language.En : Language.Ko;
        return code is "ko" or "en" or "korean" or "english" or "한국어" or "영어";
    }
}
