namespace InterviewBot.FakeDiscord.Chaos;

/// <summary>Judges what a run left behind.</summary>
/// <param name="last">Sent when nothing went wrong any more.</param>
/// <param name="posts">How many posts were asked for.</param>
internal sealed class ChaosCheck(FakeDiscordServer discord, int seed, IReadOnlyList<FakeInteraction> sent, IReadOnlyList<FakeInteraction> last, int posts)
{
    /// <summary>More of a kind would only fill the screen.</summary>
    private const int MostNamed = 5;

    private readonly List<string> _problems = [];

    public ChaosReport Report(IReadOnlyDictionary<string, int> faults, bool stayedAway)
    {
        Check("reached the bot and was not answered", sent.Where(IsForgotten));
        Check("was tried to be answered more than once, though nothing was in the way", sent.Where(one => one.Faults == 0 && one.Callbacks > 1));
        Check("was shown twice", sent.Where(one => one.Messages.Count > 1));
        Check("was not answered after the last fault", last.Where(one => one.CallbackType is null));
        var posted = discord.World.Messages.Count(message => message.Nonce is not null);
        Require(posted <= posts, $"{posted} posts, asked for were {posts}");
        Require(stayedAway, "the bot came back after close code 4014");
        _problems.AddRange(discord.Violations.All.GroupBy(violation => violation.Rule).Select(rule => $"violation, {rule.Count()} times: {rule.Key}: {rule.First().Detail}"));
        return new ChaosReport(seed)
        {
            Faults = faults,
            Sent = sent.Count + last.Count,
            Reached = sent.Concat(last).Count(one => one.Reached || one.CallbackType is not null),
            Answered = sent.Concat(last).Count(one => one.CallbackType is not null),
            TooLate = sent.Count(one => one is { TooLate: true, CallbackType: null }),
            Posts = posted,
            Identifies = discord.Gateway.Identifies,
            Resumes = discord.Gateway.Resumes,
            Problems = [.. _problems],
        };
    }

    /// <summary>Too late is only an excuse where a resume brought it late.</summary>
    private static bool IsForgotten(FakeInteraction one) => one is { Reached: true, CallbackType: null } && !(one.TooLate && one.Replayed);

    private void Check(string problem, IEnumerable<FakeInteraction> found)
    {
        var all = found.ToList();
        Require(all.Count == 0, $"{all.Count} interactions: {problem}: {string.Join(", ", all.Take(MostNamed).Select(Name))}");
    }

    private void Require(bool holds, string problem)
    {
        if (!holds)
        {
            _problems.Add(problem);
        }
    }

    private static string Name(FakeInteraction one) =>
        $"{one.Id} ({one.Draft.Data["name"] ?? one.Draft.Data["custom_id"]}, {one.Faults} faults, {one.Callbacks} tries{(one.Replayed ? ", replayed" : "")}{(one.TooLate ? ", too late" : "")})";
}
