using System.Text.Json.Serialization;
using InterviewBot.Core.Chat;

namespace InterviewBot.Core.Mock;

/// <summary>A message of the session. It is to be drawn while <see cref="Wanted"/> is ahead of <see cref="Drawn"/>.</summary>
public sealed record Screen(ScreenKind Kind, int Round, int Wanted, int Drawn = 0, MessageRef? Message = null)
{
    [JsonIgnore]
    public bool Waits => Wanted > Drawn;

    /// <summary>Names the message within its session.</summary>
    [JsonIgnore]
    public string Key => $"{Kind}{Round}".ToLowerInvariant();
}

public enum ScreenKind
{
    Lobby,
    Question,
    Reveal,
    Summary,

    /// <summary>"Going on", after a restart.</summary>
    Resumed,

    /// <summary>"Back soon", before a stop.</summary>
    Pausing,
}
