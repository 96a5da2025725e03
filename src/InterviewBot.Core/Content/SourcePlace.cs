namespace InterviewBot.Core.Content;

/// <summary>Where in the content something stands. Lines and columns count from 1.</summary>
public sealed record SourcePlace(string File, int Line, int Column)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
