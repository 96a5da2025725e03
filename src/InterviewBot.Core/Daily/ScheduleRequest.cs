using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Daily;

/// <summary>What <c>/daily set</c> asks for, read from its options; what is not named stays as the schedule has it.</summary>
internal sealed record ScheduleRequest(
    TimeOnly Time, PostDays? Days, string? Zone, QuestionFilter Filter, bool FilterNamed, RevealTime? Reveal, bool RevealNamed, string? Role)
{
    /// <returns>What is wrong with the first option that cannot be read; null where all can.</returns>
    public static Bilingual? TryRead(ChatEvent.Command command, ContentSnapshot content, out ScheduleRequest request)
    {
        request = new ScheduleRequest(default, null, null, QuestionFilter.All, false, null, false, command.Option("role"));
        var wrong = ClockTime.TryRead(command.Option("time"), out var time)
            ?? PostDays.TryRead(command.Option("days"), out _)
            ?? QuestionRequest.TryRead(content, command.Option("topic"), command.Option("level"), out _)
            ?? RevealTime.TryRead(command.Option("reveal"), out _);
        if (wrong is null && command.Option("timezone") is { } typed)
        {
            wrong = ZoneNames.TryRead(typed, out var zone);
            request = request with { Zone = zone.Id };
        }

        if (wrong is not null)
        {
            return wrong;
        }

        PostDays.TryRead(command.Option("days"), out var days);
        QuestionRequest.TryRead(content, command.Option("topic"), command.Option("level"), out var filter);
        RevealTime.TryRead(command.Option("reveal"), out var reveal);
        request = request with
        {
            Time = time,
            Days = command.Option("days") is null ? null : days,
            Filter = filter,
            FilterNamed = command.Option("topic") is not null || command.Option("level") is not null,
            Reveal = reveal,
            RevealNamed = command.Option("reveal") is not null,
        };
        return null;
    }
}
