using System.Collections.Frozen;

namespace InterviewBot.Core.Text.Morphology;

/// <summary>
/// English words without their inflection and commonest derivations, roughly: caches, cached and caching are one, and so are
/// isolate and isolation. The stem is a key to compare by, and need not be a word: cach.
/// </summary>
internal static class EnglishStem
{
    private const int ShortestStem = 3;

    private static readonly FrozenDictionary<string, string> Irregular = """
        ran run running run kept keep sent send built build took take taken take gave give given give got get gotten get went go gone go goes go
        made make came come saw see seen see shown show shown show left leave lost lose held hold told tell found find brought bring began begin
        begun begin wrote write written write broken break broke break chose choose chosen choose knew know known know grew grow grown grow
        stood stand stuck stick understood understand meant mean paid pay said say thought think wins win won win lies lie lay lie lain lie
        does do did do done do doing do has have had have having have is be are be was be were be been be being be am be dying die died die dies die
        children child people person data data bytes byte fewer few less less worse bad better good best good fell fall fallen fall fed feed
        hid hide hidden hide met meet read read shut shut spent spend split split splits split splitting split threw throw thrown throw wore wear
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).DistinctBy(pair => pair[0]).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <param name="word">In lower case.</param>
    public static string Of(string word)
    {
        word = Irregular.GetValueOrDefault(word, word);
        if (word.Length <= ShortestStem || !word.All(char.IsAsciiLetterLower))
        {
            return word;
        }

        var stem = WithoutPlural(word);
        stem = WithoutSuffix(stem);
        return stem.Length > ShortestStem && stem[^1] == 'e' ? stem[..^1] : stem.Length > ShortestStem && stem[^1] == 'y' ? stem[..^1] + 'i' : stem;
    }

    private static string WithoutPlural(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) ? word[..^2]
        : word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
        : word;

    private static string WithoutSuffix(string word)
    {
        foreach (var (suffix, instead) in Suffixes)
        {
            if (word.Length - suffix.Length >= (suffix.Length > 3 ? ShortestStem + 1 : ShortestStem) && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                var stem = word[..^suffix.Length];
                return !stem.Any("aeiouy".Contains) ? word : instead.Length > 0 ? stem + instead : Undoubled(stem);
            }
        }

        return word;
    }

    private static string Undoubled(string stem) =>
        stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;

    private static readonly (string Suffix, string Instead)[] Suffixes =
    [
        ("ization", "iz"), ("isation", "iz"), ("ation", "at"), ("ition", "it"), ("ction", "ct"), ("ption", "pt"), ("tion", "t"), ("ising", "iz"), ("ised", "iz"),
        ("ise", "iz"), ("ator", "at"), ("ment", ""), ("able", ""), ("ible", ""), ("ency", ""), ("ance", ""), ("ence", ""), ("ity", ""), ("edly", ""), ("ingly", ""), ("ally", "al"), ("ly", ""), ("ing", ""), ("ied", "y"), ("ed", ""),
    ];
}
