namespace InterviewBot.Core.Commands.Search;

/// <summary>How a command fits a query.</summary>
/// <param name="Fields">How much of what was said its texts hold.</param>
/// <param name="Task">How well the best of its tasks fits, from 0 to 1.</param>
/// <param name="Spoken">How much of what was said are words, and not flags: only words ask for a name.</param>
/// <param name="IsNamed">Whether it was named outright.</param>
internal readonly record struct Fit(float Fields, float Task, float Spoken, bool IsNamed);

/// <summary>The finer points of a command's score, from 0 to 1.</summary>
internal sealed class FinalScore(Vocabulary vocabulary, IndexedDocument[] documents)
{
    /// <summary>What a word of the name takes that nobody asked for, by its rarity.</summary>
    private const float UnaskedShare = 0.045f;

    /// <summary>How much a task that fits wholly makes up for.</summary>
    private const float TaskShare = 0.95f;

    private const float PriorShare = 0.16f;

    /// <summary>A family that has to be named, and was not.</summary>
    private const float Unnamed = 0.85f;

    /// <summary>Another thing was named than the one that the command works on: image, volume; compose and Dockerfile are a world of their own.</summary>
    private const float Elsewhere = 0.89f, OutOfCompose = 0.7f, OutOfDockerfile = 0.9f;

    private readonly int[] _homes = [.. documents.SelectMany(document => document.Home).Distinct()];
    private readonly int[] _compose = [.. vocabulary.ConceptsOf(FamilyWords.Compose)];
    private readonly int[] _dockerfile = [.. vocabulary.ConceptsOf(FamilyWords.Dockerfile)];

    /// <param name="asked">The concepts that the words may mean.</param>
    /// <param name="least">What it has to be above to count; whether it can be is known before all of it is worked out.</param>
    /// <returns>0 where it is not above the least.</returns>
    public double Of(IndexedDocument document, Fit fit, ConceptSet asked, double least)
    {
        var share = Share(document, fit, asked);
        if (Math.Min(1, Score(Math.Clamp(fit.Fields, 0, 1), fit) * share) <= least)
        {
            return 0;
        }

        var field = Math.Clamp(fit.Fields - (UnaskedShare * fit.Spoken * Unasked(document, asked)), 0, 1);
        return Math.Min(1, Score(field, fit) * share);
    }

    private static float Score(float field, Fit fit) => field + ((1 - field) * fit.Task * TaskShare);

    /// <summary>What is left of a score by the command's family, the thing that it works on, and how often people meet it.</summary>
    private float Share(IndexedDocument document, Fit fit, ConceptSet asked)
    {
        var named = fit.IsNamed || document.Family.Length == 0 || asked.ContainsAny(document.Family);
        return (named ? 1 : Unnamed) * (fit.IsNamed ? 1 : Place(document, asked) * (1 - PriorShare + (PriorShare * document.Prior)));
    }

    private float Place(IndexedDocument document, ConceptSet asked) =>
        asked.ContainsAny(_compose) && !document.Family.AsSpan().ContainsAny(_compose) ? OutOfCompose
        : asked.ContainsAny(_dockerfile) && !document.IsInstruction ? OutOfDockerfile
        : document.Home.Length > 0 && !asked.ContainsAny(document.Home) && asked.ContainsAny(_homes) ? Elsewhere
        : 1;

    /// <summary>A command whose name says something that nobody asked for is a little less likely; its least demanding name counts.</summary>
    private static float Unasked(IndexedDocument document, ConceptSet asked)
    {
        var least = float.MaxValue;
        foreach (var name in document.Names)
        {
            var unasked = 0f;
            foreach (var part in name)
            {
                unasked += asked.ContainsAny(part.Concepts) ? 0 : part.Rarity;
            }

            least = Math.Min(least, unasked);
        }

        return least;
    }
}
