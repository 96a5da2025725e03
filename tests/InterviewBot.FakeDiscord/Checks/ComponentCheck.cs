using System.Text.Json.Nodes;

namespace InterviewBot.FakeDiscord.Checks;

/// <summary>The limits of components and forms (https://docs.discord.com/developers/components/reference).</summary>
internal static class ComponentCheck
{
    private const int ActionRow = 1;
    private const int Button = 2;
    private const int StringSelect = 3;
    private const int TextInput = 4;
    private const int Label = 18;

    public static void Rows(Shape shape, IReadOnlyList<JsonObject> rows, string path)
    {
        var ids = new List<string>();
        foreach (var row in rows)
        {
            shape.Require(Shape.Number(row, "type") == ActionRow, path, "only action rows stand at the top of a message");
            shape.Keys(row, path, "type", "components", "id");
            var inner = shape.List(row, "components", path, 5);
            shape.Require(inner.Count > 0, path, "an empty row");
            shape.Require(inner.Count == 1 || inner.All(component => Shape.Number(component, "type") == Button), path, "a select stands alone in its row");
            ids.AddRange(inner.Select(component => One(shape, component, path)).OfType<string>());
        }

        shape.Require(ids.Distinct().Count() == ids.Count, path, "a custom_id occurs twice");
    }

    public static void Modal(Shape shape, JsonObject modal)
    {
        shape.Keys(modal, "modal", "custom_id", "title", "components");
        shape.Text(modal, "custom_id", "modal", 100, 1);
        shape.Text(modal, "title", "modal", 45, 1);
        shape.Require(modal["custom_id"] is not null && modal["title"] is not null, "modal", "custom_id and title are required");
        var labels = shape.List(modal, "components", "modal", 5);
        shape.Require(labels.Count > 0, "modal.components", "empty");
        foreach (var label in labels)
        {
            shape.Keys(label, "modal.label", "type", "label", "description", "component", "id");
            shape.Policy(Shape.Number(label, "type") == Label, "modal.components", "inputs stand in labels");
            shape.Text(label, "label", "modal.label", 45, 1);
            shape.Text(label, "description", "modal.label", 100);
            if (label["component"] is JsonObject input)
            {
                Input(shape, input);
            }
            else
            {
                shape.Require(false, "modal.label", "without a component");
            }
        }
    }

    private static void Input(Shape shape, JsonObject input)
    {
        const string path = "modal.input";
        shape.Keys(input, path, "type", "custom_id", "style", "min_length", "max_length", "required", "value", "placeholder", "id");
        shape.Policy(Shape.Number(input, "type") == TextInput, path, "only text inputs are used");
        shape.Require(Shape.Number(input, "style") is 1 or 2, path + ".style", "1 or 2");
        shape.Text(input, "custom_id", path, 100, 1);
        shape.Text(input, "placeholder", path, 100);
        shape.Text(input, "value", path, 4000);
        var (least, most) = (Shape.Number(input, "min_length") ?? 0, Shape.Number(input, "max_length") ?? 4000);
        shape.Require(least is >= 0 and <= 4000 && most is >= 1 and <= 4000 && least <= most, path, "lengths out of range");
    }

    private static string? One(Shape shape, JsonObject component, string path)
    {
        var id = shape.Text(component, "custom_id", path, 100, 1);
        switch (Shape.Number(component, "type"))
        {
            case Button:
                shape.Keys(component, path, "type", "custom_id", "label", "style", "disabled", "url", "emoji", "id");
                shape.Text(component, "label", path, 80, 1);
                shape.Require(Shape.Number(component, "style") is >= 1 and <= 5, path + ".style", "1 to 5");
                shape.Require(id is not null || component["url"] is not null, path, "a button without custom_id");
                break;
            case StringSelect:
                Select(shape, component, path);
                break;
            default:
                shape.Policy(false, path, $"component type {component["type"]} is not used here");
                break;
        }

        return id;
    }

    private static void Select(Shape shape, JsonObject select, string path)
    {
        shape.Keys(select, path, "type", "custom_id", "options", "placeholder", "min_values", "max_values", "disabled", "id");
        shape.Text(select, "placeholder", path, 150);
        var options = shape.List(select, "options", path, 25);
        shape.Require(options.Count > 0, path, "a select without options");
        foreach (var option in options)
        {
            shape.Keys(option, path + ".options", "label", "value", "description", "default", "emoji");
            shape.Text(option, "label", path + ".options", 100, 1);
            shape.Text(option, "value", path + ".options", 100, 1);
            shape.Text(option, "description", path + ".options", 100);
        }

        var (least, most) = (Shape.Number(select, "min_values") ?? 1, Shape.Number(select, "max_values") ?? 1);
        shape.Require(least >= 0 && most >= 1 && least <= most && most <= options.Count, path, "min_values and max_values do not fit the options");
        shape.Require(options.Select(option => (string?)option["value"]).Distinct().Count() == options.Count, path, "a value occurs twice");
        shape.Require(options.Count(option => Shape.Flag(option, "default") == true) <= most, path, "more defaults than max_values");
    }
}
