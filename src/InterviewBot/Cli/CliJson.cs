using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace InterviewBot.Cli;

/// <summary>The shapes of <c>--json</c>, as docs/command-line.md lists them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ContentListing))]
[JsonSerializable(typeof(QuestionListing))]
[JsonSerializable(typeof(CheckListing))]
[JsonSerializable(typeof(LookupListing))]
[JsonSerializable(typeof(ExplainListing))]
[JsonSerializable(typeof(FeedbackListing))]
[JsonSerializable(typeof(AnswerLine))]
[JsonSerializable(typeof(ErrorListing))]
[JsonSerializable(typeof(ReplyListing))]
internal sealed partial class CliJson : JsonSerializerContext
{
    /// <summary>Hangul stays legible, and one object stays on one line.</summary>
    public static CliJson Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}

internal sealed record SourceListing(string File, int Line);

internal sealed record PointListing(string Id, string Text, IReadOnlyList<IReadOnlyList<string>> Terms);

internal sealed record FollowUpListing(string Text, IReadOnlyList<string> Points);

internal sealed record QuestionListing(
    string Id, int Number, string Lang, string Topic, string Level, string Text, IReadOnlyList<PointListing> Points,
    string Answer, IReadOnlyList<FollowUpListing> FollowUps, IReadOnlyList<string> Commands, IReadOnlyList<string> References,
    SourceListing Source);

internal sealed record FlagListing(IReadOnlyList<string> Names, string? Value, string Description);

internal sealed record CommandListing(
    string Name, IReadOnlyList<string> Aliases, string Lang, string Description, IReadOnlyList<string> Examples,
    IReadOnlyList<FlagListing> Flags, SourceListing Source);

internal sealed record ContentListing(IReadOnlyList<QuestionListing> Questions, IReadOnlyList<CommandListing> Commands);

internal sealed record DiagnosticListing(string File, int Line, int Column, string Severity, string Code, string Message);

internal sealed record CheckListing(int Errors, int Warnings, IReadOnlyList<DiagnosticListing> Diagnostics);

internal sealed record FoundCommand(
    string Command, IReadOnlyList<string> Aliases, double Score, string Description, IReadOnlyList<string> Examples);

internal sealed record LookupListing(string Query, IReadOnlyList<FoundCommand> Results);

internal sealed record PartListing(string Text, string Kind, string Meaning);

internal sealed record ExplainListing(string Line, string Command, IReadOnlyList<PartListing> Parts, IReadOnlyList<string> Warnings);

/// <param name="Verdict"><c>covered</c>, <c>unsure</c> or <c>missing</c>; only the first counts as covered.</param>
internal sealed record PointFeedbackListing(
    string Id, string Text, bool Covered, string Evidence, IReadOnlyList<string> Missing, string Verdict, double Confidence, string Hint);

internal sealed record FeedbackListing(string Question, IReadOnlyList<PointFeedbackListing> Points, double Coverage);

/// <summary>A line of <c>feedback --jsonl</c>.</summary>
internal sealed record AnswerLine(string? Question, string? Answer, string? Lang);

internal sealed record ErrorListing(string Error);

internal sealed record ButtonListing(int N, string Label, string Action);

internal sealed record OptionListing(string Value, string Label, bool Selected);

internal sealed record SelectListing(int N, string Label, string Action, int Min, int Max, IReadOnlyList<OptionListing> Options);

internal sealed record FormFieldListing(string Id, string Label, int MaxLength);

internal sealed record FormListing(string Title, string Action, IReadOnlyList<FormFieldListing> Fields);

/// <param name="Kind"><c>message</c>, <c>form</c>, <c>edit</c> or <c>said</c> (another person's words).</param>
internal sealed record ReplyListing(
    string Kind, bool Private, string? From, string? Id, string? Title, string Text,
    IReadOnlyList<ButtonListing> Buttons, SelectListing? Select, FormListing? Form)
{
    /// <summary>Left out where the reply has no file.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FileListing? File { get; init; }
}

/// <param name="Text">Null where the file is not text.</param>
internal sealed record FileListing(string Name, string MediaType, int Bytes, string? Text);
