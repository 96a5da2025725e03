namespace InterviewBot.Core.Content;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>One thing that is wrong with the content: where, which rule, and how to mend it.</summary>
public sealed record Diagnostic(SourcePlace Place, Severity Severity, string Code, string Message)
{
    /// <summary>The form that editors and terminals link: <c>file:line:column: severity CODE: message</c>.</summary>
    public override string ToString() =>
        $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
