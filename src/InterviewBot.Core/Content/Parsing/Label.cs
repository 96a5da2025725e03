using System.Collections.Frozen;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>The parts of a question, as their labels name them.</summary>
internal enum Label
{
    None,
    Points,
    Hint,
    Terms,
    ModelAnswer,
    FollowUps,
    Commands,
    References,
}

internal static class Labels
{
    /// <summary>The longest label is far shorter; a colon later in a line belongs to a sentence.</summary>
    private const int LongestLabel = 24;

    private static readonly FrozenDictionary<string, Label> Names = new Dictionary<string, Label>
    {
        ["답변포인트"] = Label.Points,
        ["answerpoints"] = Label.Points,
        ["answerpoint"] = Label.Points,
        ["핵심"] = Label.Hint,
        ["핵심포인트"] = Label.Hint,
        ["핵심키워드"] = Label.Hint,
        ["key"] = Label.Hint,
        ["keypoints"] = Label.Hint,
        ["keypoint"] = Label.Hint,
        ["용어"] = Label.Terms,
        ["terms"] = Label.Terms,
        ["term"] = Label.Terms,
        ["모범답안"] = Label.ModelAnswer,
        ["모범답변"] = Label.ModelAnswer,
        ["modelanswer"] = Label.ModelAnswer,
        ["꼬리질문"] = Label.FollowUps,
        ["followups"] = Label.FollowUps,
        ["followup"] = Label.FollowUps,
        ["followupquestions"] = Label.FollowUps,
        ["관련명령어"] = Label.Commands,
        ["관련명령"] = Label.Commands,
        ["commands"] = Label.Commands,
        ["relatedcommands"] = Label.Commands,
        ["참고"] = Label.References,
        ["참고자료"] = Label.References,
        ["references"] = Label.References,
        ["reference"] = Label.References,
    }.ToFrozenDictionary();

    /// <summary>Reads a label and its colon at the start of a line; <paramref name="length"/> is what to cut off.</summary>
    public static Label Read(string line, out int length)
    {
        length = 0;
        var window = line.AsSpan(0, Math.Min(line.Length, LongestLabel));
        var colon = window.IndexOfAny(':', '：');
        if (colon <= 0)
        {
            return Label.None;
        }

        var label = Find(window[..colon]);
        length = label == Label.None ? 0 : colon + 1;
        return label;
    }

    /// <summary>A line that is nothing but a label, with or without its colon.</summary>
    public static Label Whole(string line)
    {
        var text = line.AsSpan().Trim().TrimEnd(":：");
        return text.Length <= LongestLabel ? Find(text) : Label.None;
    }

    /// <summary>Case, spaces and hyphens do not count: <c>Follow-ups</c>, <c>모범답안</c>.</summary>
    private static Label Find(ReadOnlySpan<char> name)
    {
        Span<char> squeezed = stackalloc char[LongestLabel];
        var length = 0;
        foreach (var c in name)
        {
            if (c is not (' ' or '-' or '\u00A0'))
            {
                squeezed[length++] = char.ToLowerInvariant(c);
            }
        }

        return Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(squeezed[..length], out var label) ? label : Label.None;
    }
}
