using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace InterviewBot.FakeDiscord.Checks;

/// <summary>The limits of commands (https://docs.discord.com/developers/interactions/application-commands).</summary>
internal static partial class CommandCheck
{
    public static void All(Shape shape, JsonArray commands, bool global)
    {
        shape.Require(commands.Count <= 100, "commands", "more than 100");
        var bodies = commands.OfType<JsonObject>().ToList();
        shape.Require(bodies.Select(command => (string?)command["name"]).Distinct().Count() == bodies.Count, "commands", "a name occurs twice");
        Distinct(shape, bodies, "commands");
        foreach (var command in bodies)
        {
            One(shape, command, global);
        }
    }

    private static void One(Shape shape, JsonObject command, bool global)
    {
        var path = $"/{command["name"]}";
        string[] known = ["name", "description", "type", "name_localizations", "description_localizations", "options", "default_member_permissions", "nsfw"];
        shape.Keys(command, path, global ? [.. known, "contexts", "integration_types"] : known);
        shape.Policy((Shape.Number(command, "type") ?? 1) == 1, path, "only chat commands are used");
        shape.Require(command["default_member_permissions"] is null or JsonValue, path, "permissions are a decimal string");
        Named(shape, command, path);
        Options(shape, command, path, 0);
        var length = LongestText(command);
        shape.Require(length <= 8000, path, $"{length} characters in all, allowed are 8000");
    }

    private static void Options(Shape shape, JsonObject holder, string path, int depth)
    {
        var options = shape.List(holder, "options", path, 25);
        Distinct(shape, options, path);
        var optionalSeen = false;
        foreach (var option in options)
        {
            var here = $"{path} {option["name"]}";
            shape.Keys(option, here, "type", "name", "description", "name_localizations", "description_localizations", "required", "choices", "autocomplete", "options", "min_value", "max_value", "min_length", "max_length");
            Named(shape, option, here);
            var type = Shape.Number(option, "type");
            shape.Require(type is >= 1 and <= 11, here, "unknown option type");
            if (type is 1 or 2)
            {
                shape.Require(depth < 2, here, "nested too deeply");
                shape.Require(options.All(other => Shape.Number(other, "type") is 1 or 2), path, "subcommands and options stand side by side");
                Options(shape, option, here, depth + 1);
                continue;
            }

            var required = Shape.Flag(option, "required") ?? false;
            shape.Require(!(required && optionalSeen), here, "a required option stands after an optional one");
            optionalSeen |= !required;
            Choices(shape, option, here);
        }
    }

    private static void Choices(Shape shape, JsonObject option, string path)
    {
        var choices = shape.List(option, "choices", path, 25);
        shape.Require(choices.Count == 0 || Shape.Flag(option, "autocomplete") != true, path, "choices and autocomplete exclude each other");
        foreach (var choice in choices)
        {
            shape.Keys(choice, path, "name", "value", "name_localizations");
            shape.Text(choice, "name", path, 100, 1);
            Localizations(shape, choice, "name_localizations", path, 100, isName: false);
        }
    }

    private static void Named(Shape shape, JsonObject body, string path)
    {
        var name = shape.Text(body, "name", path, 32, 1) ?? "";
        shape.Require(NamePattern().IsMatch(name) && !name.Any(char.IsUpper), path, "the name does not fit Discord's pattern");
        shape.Text(body, "description", path, 100, 1);
        shape.Require(body["description"] is not null, path, "without a description");
        Localizations(shape, body, "name_localizations", path, 32, isName: true);
        Localizations(shape, body, "description_localizations", path, 100, isName: false);
    }

    private static void Localizations(Shape shape, JsonObject body, string key, string path, int most, bool isName)
    {
        foreach (var (language, value) in body[key] as JsonObject ?? [])
        {
            var text = (string?)value ?? "";
            shape.Policy(language is "ko" or "en-US" or "en-GB", $"{path}.{key}", $"{language} is not a language that is used");
            shape.Require(text.Length is > 0 && text.Length <= most, $"{path}.{key}", $"{text.Length} characters");
            shape.Require(!isName || (NamePattern().IsMatch(text) && !text.Any(char.IsUpper)), $"{path}.{key}", $"'{text}' does not fit Discord's pattern");
        }
    }

    private static void Distinct(Shape shape, IEnumerable<JsonObject> bodies, string path)
    {
        var korean = bodies.Select(body => (string?)body["name_localizations"]?["ko"] ?? (string?)body["name"]).ToList();
        shape.Require(korean.Distinct().Count() == korean.Count, path, "a localised name occurs twice");
    }

    private static int LongestText(JsonNode? node) => node switch
    {
        JsonObject body => Longest(body, "name") + Longest(body, "description") + ((string?)(body["value"] as JsonValue)?.ToString() ?? "").Length
            + LongestText(body["options"]) + LongestText(body["choices"]),
        JsonArray array => array.Sum(LongestText),
        _ => 0,
    };

    private static int Longest(JsonObject body, string key) =>
        (body[key + "_localizations"] as JsonObject ?? []).Select(pair => ((string?)pair.Value ?? "").Length).Append(((string?)body[key] ?? "").Length).Max();

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$", RegexOptions.None, 1000)]
    private static partial Regex NamePattern();
}
