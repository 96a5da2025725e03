using System.Text.Json.Nodes;

namespace InterviewBot.FakeDiscord.Checks;

/// <summary>Collects what is wrong with one body; each line is a path and a rule.</summary>
internal sealed class Shape
{
    /// <summary>What Discord refuses.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>What Discord takes and this bot does not send.</summary>
    public List<string> Policies { get; } = [];

    public void Require(bool holds, string path, string rule)
    {
        if (!holds)
        {
            Problems.Add($"{path}: {rule}");
        }
    }

    public void Policy(bool holds, string path, string rule)
    {
        if (!holds)
        {
            Policies.Add($"{path}: {rule}");
        }
    }

    /// <summary>Every key has to be one of these. Discord passes over what it does not know, but sent by us it is a mistake.</summary>
    public void Keys(JsonObject body, string path, params string[] known)
    {
        foreach (var key in body.Select(pair => pair.Key).Except(known))
        {
            Policies.Add($"{path}.{key}: not a documented field");
        }
    }

    /// <summary>Counts all that was found.</summary>
    public void Report(Violations violations, string rule)
    {
        foreach (var problem in Problems)
        {
            violations.Add(rule, problem);
        }

        foreach (var problem in Policies)
        {
            violations.AddPolicy(rule, problem);
        }
    }

    public string? Text(JsonObject body, string key, string path, int most, int least = 0)
    {
        if (body[key] is null)
        {
            return null;
        }

        if (body[key] is not JsonValue value || !value.TryGetValue(out string? text))
        {
            Problems.Add($"{path}.{key}: not a string");
            return null;
        }

        Require(text.Length >= least && text.Length <= most, $"{path}.{key}", $"{text.Length} characters, allowed are {least} to {most}");
        return text;
    }

    public IReadOnlyList<JsonObject> List(JsonObject body, string key, string path, int most)
    {
        if (body[key] is null)
        {
            return [];
        }

        if (body[key] is not JsonArray array)
        {
            Problems.Add($"{path}.{key}: not a list");
            return [];
        }

        Require(array.Count <= most, $"{path}.{key}", $"{array.Count} entries, allowed are {most}");
        return [.. array.OfType<JsonObject>()];
    }

    public static int? Number(JsonObject body, string key) =>
        body[key] is JsonValue value && value.TryGetValue(out int number) ? number : null;

    public static bool? Flag(JsonObject body, string key) =>
        body[key] is JsonValue value && value.TryGetValue(out bool flag) ? flag : null;
}
