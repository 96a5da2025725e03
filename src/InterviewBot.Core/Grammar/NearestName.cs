using InterviewBot.Core.Text;

namespace InterviewBot.Core.Grammar;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>Beyond a third of its letters a name is another one, not a slip.</summary>
    private const int LettersForOneSlip = 3;

    private const int MostSlips = 3;

    public static string? Of(string typed, IEnumerable<string> names)
    {
        var limit = Math.Clamp(typed.Length / LettersForOneSlip, 1, MostSlips);
        return names.Select(name => (Name: name, Distance: DistanceOf(typed, name, limit)))
            .Where(candidate => candidate.Distance <= limit && candidate.Distance < candidate.Name.Length)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name.Length)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>A name that goes on where the typed one ends is as near as one slip: <c>--vol</c>.</summary>
    private static int DistanceOf(string typed, string name, int limit) =>
        typed.Length >= 3 && name.StartsWith(typed, StringComparison.Ordinal) ? 1 : EditDistance.Within(typed, name, limit);
}
