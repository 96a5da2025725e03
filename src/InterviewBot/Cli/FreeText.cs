namespace InterviewBot.Cli;

/// <summary>
/// For calls whose text is whatever people type (<c>lookup --lang ko -it 뜻</c>): own options come first; from the first
/// word that is none of them, all is text. A <c>--</c> is put before it, so that the parser takes no part of it as an option.
/// </summary>
internal static class FreeText
{
    private static readonly string[] WithValue = ["--lang", "--top", "--content"];
    private static readonly string[] WithoutValue = ["--json", "--help", "-h", "-?"];

    public static string[] Fence(string[] arguments, IReadOnlyCollection<string> calls)
    {
        var call = Array.FindIndex(arguments, calls.Contains);
        if (call < 0 || arguments.Take(call).Any(argument => !argument.StartsWith('-') && !IsValue(arguments, argument)))
        {
            return arguments;
        }

        var text = call + 1;
        while (text < arguments.Length && OwnOptionLength(arguments[text]) is var length and > 0)
        {
            text += length;
        }

        return text >= arguments.Length || arguments[text] == "--"
            ? arguments
            : [.. arguments[..text], "--", .. arguments[text..]];
    }

    /// <summary>How many arguments an own option takes up, or 0 where this is not one.</summary>
    private static int OwnOptionLength(string argument) =>
        WithValue.Contains(argument) ? 2
        : WithoutValue.Contains(argument) || WithValue.Any(option => argument.StartsWith(option + "=", StringComparison.Ordinal)) ? 1
        : 0;

    private static bool IsValue(string[] arguments, string argument) =>
        Array.IndexOf(arguments, argument) is > 0 and var place && WithValue.Contains(arguments[place - 1]);
}
