using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Chat;

/// <summary><c>/language</c>: the caller's own language, or the server's.</summary>
internal sealed class LanguageCommand(ILanguagePreferences preferences) : ICommandHandler
{
    public CommandSpec Spec { get; } = new("language", "언어", new Bilingual("봇이 답하는 언어를 정합니다", "Sets the language the bot answers in"))
    {
        WorksAnywhere = true,
        Options =
        [
            new OptionSpec("language", "언어", new Bilingual("한국어 또는 영어", "Korean or English"))
            {
                Choices = [new("ko", new Bilingual("한국어", "Korean")), new("en", new Bilingual("영어", "English"))],
            },
            new OptionSpec("scope", "범위", new Bilingual("나만 또는 서버 전체 (서버는 관리 권한 필요)", "For me or for the server (needs the manage permission)"))
            {
                Choices = [new("me", new Bilingual("나만", "Me")), new("server", new Bilingual("서버 전체", "Server"))],
            },
        ],
    };

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        if (command.Option("language") is not { } typed)
        {
            return Say(context.Language, "지금은 한국어로 답하고 있어요. 바꾸려면: /언어 언어:en", "I answer in English now. To change it: /language language:ko");
        }

        if (!Languages.TryParse(typed, out var language))
        {
            return Say(context.Language, "그 언어는 아직 몰라요. ko(한국어)나 en(영어)을 골라 주세요.", "I do not speak that language yet. Choose ko (Korean) or en (English).", CardTone.Warning);
        }

        var scope = (command.Option("scope") ?? "me").Trim().ToLowerInvariant();
        if (scope is not ("server" or "서버" or "서버 전체"))
        {
            await preferences.SetForMemberAsync(command.Channel, command.Member.Id, language, cancellationToken);
            return Say(language, "이제 한국어로 답할게요.", "I will answer you in English from now on.", CardTone.Success);
        }

        if (!command.MayManage)
        {
            return new Reply.Private(ManagerOnly.Refusal(command, context.Language));
        }

        await preferences.SetForWorkspaceAsync(command.Channel, language, cancellationToken);
        return Say(language, "이제 이 서버에서는 한국어로 답할게요. 각자 /언어로 바꿀 수 있어요.", "I will answer in English on this server. Anyone can choose their own with /language.", CardTone.Success);
    }

    private static Reply.Private Say(Language language, string ko, string en, CardTone tone = CardTone.Plain) =>
        new(Card.Say(language.Pick(ko, en), tone));
}
