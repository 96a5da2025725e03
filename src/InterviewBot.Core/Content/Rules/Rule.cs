namespace InterviewBot.Core.Content.Rules;

/// <summary>
/// What is wrong and how to mend it, in both languages. Codes are stable: F for files and front matter, Q for
/// questions, C for commands, S for synonyms; docs/content-format.md lists them.
/// </summary>
internal readonly record struct Rule(string Code, Severity Severity, string Korean, string English)
{
    public static Rule Error(string code, string ko, string en) => new(code, Severity.Error, ko, en);

    public static Rule Warning(string code, string ko, string en) => new(code, Severity.Warning, ko, en);

    /// <summary>An error that does not keep the file from being used.</summary>
    public static Rule HarmlessError(string code, string ko, string en) => new(code, Severity.Error, ko, en) { Harmless = true };

    public bool Harmless { get; private init; }

    public Diagnostic At(SourcePlace place, Language language) =>
        new(place, Severity, Code, language.Pick(Korean, English)) { Harmless = Harmless };
}
