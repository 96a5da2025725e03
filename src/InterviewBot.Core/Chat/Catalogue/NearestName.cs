using InterviewBot.Core.Text;

namespace InterviewBot.Core.Chat.Catalogue;

/// <summary>Which command was meant by a name that none has: a slip of the keys, the wrong keyboard, or a name cut short.</summary>
internal static class NearestName
{
    /// <summary>In keystrokes. One slip in a short name makes it look like others; two are more than it can bear.</summary>
    private const int ShortName = 4;

    /// <summary>In keystrokes; less begins too many names.</summary>
    private const int ShortestBeginning = 3;

    /// <returns>The Korean or English name that was meant; null where none is near.</returns>
    public static string? Of(string typed, IEnumerable<CommandSpec> commands)
    {
        var keys = KeysOf(typed);
        var limit = keys.Length <= ShortName ? 1 : 2;
        return commands.SelectMany(command => new[] { command.Name, command.KoreanName })
            .Select(name => (Name: name, Slips: SlipsBetween(keys, KeysOf(name), limit)))
            .Where(near => near.Slips <= limit)
            .OrderBy(near => near.Slips)
            .FirstOrDefault().Name;
    }

    private static int SlipsBetween(string typed, string name, int limit) =>
        typed.Length >= ShortestBeginning && name.StartsWith(typed, StringComparison.Ordinal) ? 1 : EditDistance.Within(typed, name, limit);

    /// <summary>What was pressed, whichever keyboard was on: 도커 and ehzj are the same.</summary>
    private static string KeysOf(string text) => Keyboard.ToLatin(text).ToLowerInvariant();
}
