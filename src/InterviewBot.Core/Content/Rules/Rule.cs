namespace InterviewBot.Core.Content.Rules;

/// <summary>
/// What is wrong and how to mend it, in both languages. Codes are stable: F for files and front matter, Q for
/// questions, C for commands, S for synonyms; docs/content-format.md lists them.
/// </summary>
internal readonly record struct Rule(string Code, Severity Severity, string Korean, string English)
{
    public static Rule Error(string code, string ko, string en) => new(code, Severity.Error, ko, en);

    public static Rule Warning(string code, string ko, string en) => new(code, Severity.Warning, ko, en);

    public Diagnostic At(SourcePlace place, Language language) => new(place, Severity, Code, language.Pick(Korean, English));
}
