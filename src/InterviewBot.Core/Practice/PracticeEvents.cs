using InterviewBot.Core.Chat;

namespace InterviewBot.Core.Practice;

internal static class PracticeEvents
{
    /// <summary>Whose practice an event is about.</summary>
    public static PersonRef Person(this ChatEvent chatEvent) => new(chatEvent.Channel.Platform, chatEvent.Member.Id);
}
