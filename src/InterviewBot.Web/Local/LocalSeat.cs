using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Web.Local;

/// <summary>Who acts, where, and in which language they read.</summary>
/// <param name="Language">Where neither the person nor the workspace has set one with <c>/language</c>.</param>
public sealed record LocalSeat(LocalPerson Person, string Channel, Language Language, bool MayManage)
{
    public ChannelRef ChannelRef => LocalChannel.Ref(Channel);

    public Member Member => new(Person.Id, Person.Name);
}
