using System.Globalization;

namespace InterviewBot.Core.Mock.Desks;

/// <summary>What a button of a session carries: <c>id</c>, <c>id/step</c> or <c>id/round/…</c>.</summary>
internal readonly record struct MockArgument(string Id, string Rest)
{
    /// <summary>The first number behind the id; -1 where there is none.</summary>
    public int Round => Number(0);

    public static MockArgument Read(string argument) => argument.Split('/', 2) is [var id, var rest] ? new(id, rest) : new(argument, "");

    /// <returns>-1 where there is no such number.</returns>
    public int Number(int place) =>
        Rest.Split('/') is var parts && place < parts.Length && int.TryParse(parts[place], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
