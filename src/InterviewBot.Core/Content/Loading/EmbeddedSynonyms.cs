using System.Collections.Immutable;
using InterviewBot.Core.Content.Parsing;

namespace InterviewBot.Core.Content.Loading;

/// <summary>The synonyms that ship inside the program, so that lookup and feedback know them whatever folders are configured.</summary>
internal static class EmbeddedSynonyms
{
    private static readonly Lazy<ImmutableArray<ImmutableArray<string>>> LookupGroups =
        new(() => Read(SynonymsReader.FileName)?.Synonyms ?? []);

    private static readonly Lazy<ImmutableArray<ImmutableArray<string>>> AnswerGroups =
        new(() => Read(SynonymsReader.AnswersFileName)?.AnswerSynonyms ?? []);

    /// <summary>For command lookup and for answers.</summary>
    public static ImmutableArray<ImmutableArray<string>> Lookup => LookupGroups.Value;

    /// <summary>For answers alone.</summary>
    public static ImmutableArray<ImmutableArray<string>> Answers => AnswerGroups.Value;

    private static ParsedFile? Read(string name)
    {
        using var stream = typeof(EmbeddedSynonyms).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return FileParser.Parse(name, name, reader.ReadToEnd(), Language.Ko);
    }
}
