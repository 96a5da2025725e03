using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Web.Local;

/// <summary>Who acts, where, and in which language they read.</summary>
/// <param name="Language">Where neither the person nor the workspace has set one with <c>/language</c>.</param>
public sealed record LocalSeat(LocalPerson Person, string Channel, Language Language, bool MayManage)
{
    /// <inheritdoc cref="ChatEvent.WayToManage"/>
    public Bilingual WayToManage { get; init; } = new(
        "봇을 시작할 때 나온 관리자 링크를 이 브라우저에서 열면 관리자가 돼요.",
        "To get it, open the managers' link in this browser: the bot prints it when it starts.");

    public ChannelRef ChannelRef => LocalChannel.Ref(Channel);

    public Member Member => new(Person.Id, Person.Name);
}
