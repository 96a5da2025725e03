namespace InterviewBot.Core.Content.Parsing;

/// <summary>What a file says it is about, where its tables would otherwise be taken for something else.</summary>
internal enum FileKind
{
    Notes,

    /// <summary>Its tables of keys are those of compose.yaml.</summary>
    ComposeFile,
}
