using System.Diagnostics.Metrics;

namespace InterviewBot.Core.Chat;

/// <summary>Counts and durations of what the bot does. No text and no person's id is ever a label.</summary>
public sealed class BotMetrics
{
    public const string MeterName = "InterviewBot";

    private readonly Histogram<double> _events;

    public BotMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _events = meter.CreateHistogram<double>(
            "interviewbot.event.duration", "s", "Time from an event's arrival at the router to its reply, by platform, handler and outcome.");
    }

    public void EventHandled(string platform, string handler, bool failed, TimeSpan duration) => _events.Record(
        duration.TotalSeconds,
        new("platform", platform),
        new("handler", handler),
        new("outcome", failed ? "failed" : "answered"));
}
