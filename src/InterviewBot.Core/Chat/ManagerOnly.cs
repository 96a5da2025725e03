using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Chat;

public static class ManagerOnly
{
    /// <summary>What someone without the manage permission is told, in private.</summary>
    public static Card Refusal(ChatEvent refused, Language language) => Card.Say(
        language.Pick(
            $"이 작업은 관리 권한이 있는 분만 할 수 있어요. {refused.WayToManage.Ko} 바뀐 것은 없어요.",
            $"Only people with the manage permission can do this. {refused.WayToManage.En} Nothing was changed."),
        CardTone.Warning);
}
