namespace InterviewBot.Core.Content;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>One thing that is wrong with the content: where, which rule, and how to mend it.</summary>
public sealed record Diagnostic(SourcePlace Place, Severity Severity, string Code, string Message)
{
    /// <summary>Whether the file is used as it is all the same: what it says of docker is wrong, not how it is written.</summary>
    public bool Harmless { get; init; }

    /// <summary>Whether the file's last good version stays in use instead.</summary>
    public bool Blocks => Severity == Severity.Error && !Harmless;

    /// <summary>The form that editors and terminals link: <c>file:line:column: severity CODE: message</c>.</summary>
    public override string ToString() =>
        $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
