using System.Collections.Immutable;
using InterviewBot.Core.Content.Parsing;

namespace InterviewBot.Core.Content.Loading;

/// <summary>The synonyms that ship inside the program, so that lookup knows them whatever folders are configured.</summary>
internal static class EmbeddedSynonyms
{
    private static readonly Lazy<ImmutableArray<ImmutableArray<string>>> Groups = new(Read);

    public static ImmutableArray<ImmutableArray<string>> All => Groups.Value;

    private static ImmutableArray<ImmutableArray<string>> Read()
    {
        using var stream = typeof(EmbeddedSynonyms).Assembly.GetManifestResourceStream(SynonymsReader.FileName);
        if (stream is null)
        {
            return [];
        }

        using var reader = new StreamReader(stream);
        return FileParser.Parse(SynonymsReader.FileName, SynonymsReader.FileName, reader.ReadToEnd(), Language.Ko).Synonyms;
    }
}
