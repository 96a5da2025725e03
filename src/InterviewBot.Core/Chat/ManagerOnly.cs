using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Chat;

public static class ManagerOnly
{
    /// <summary>What someone without the manage permission is told, in private.</summary>
    public static Card Refusal(Language language) => Card.Say(
        language.Pick(
            "이 작업은 관리 권한이 있는 분만 할 수 있어요. 서버 관리자에게 부탁해 주세요. 바뀐 것은 없어요.",
            "Only people with the manage permission can do this. Ask an admin of the server. Nothing was changed."),
        CardTone.Warning);
}
