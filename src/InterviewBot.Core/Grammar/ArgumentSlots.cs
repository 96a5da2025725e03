namespace InterviewBot.Core.Grammar;

/// <summary>Gives a command's arguments their places, by the words of its usage line: <c>IMAGE [COMMAND] [ARG...]</c>.</summary>
internal sealed class ArgumentSlots
{
    private static readonly string[] InsideNames = ["COMMAND", "ARG", "ARGS"];

    private readonly string[] _slots;
    private int _next;

    public ArgumentSlots(string usage)
    {
        // An alternative is one place: PATH | URL | -
        var text = usage.Replace(" | ", "|", StringComparison.Ordinal).Replace("[ps OPTIONS]", "[PS_OPTIONS...]", StringComparison.Ordinal);
        _slots = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The place of the next argument without its outer brackets; the last place takes all that follows.</summary>
    public string Take()
    {
        if (_slots.Length == 0)
        {
            return "";
        }

        return _slots[Math.Min(_next++, _slots.Length - 1)].Trim('[', ']', '.');
    }

    /// <summary>Whether what stands in this place runs in a container.</summary>
    public static bool IsInside(string slot) => InsideNames.Contains(slot);
}
