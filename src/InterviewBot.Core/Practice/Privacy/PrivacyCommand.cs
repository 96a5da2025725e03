using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Practice.Privacy;

/// <summary><c>/privacy</c>: the caller's own data, as a file, or erased after a confirmation. All of it is private.</summary>
internal sealed class PrivacyCommand(IPersonalDataStore store, QuestionBank bank, IIdSource ids) : ICommandHandler, IActionHandler
{
    public CommandSpec Spec { get; } = new("privacy", "개인정보", new Bilingual("내 기록을 받거나 지웁니다", "Exports or erases your own data"))
    {
        WorksAnywhere = true,
        Subcommands =
        [
            new SubcommandSpec("export", "내보내기", new Bilingual("내 기록을 파일로 받습니다", "Gives you your data as a file")),
            new SubcommandSpec("delete", "삭제", new Bilingual("내 기록을 모두 지웁니다", "Erases all of your data")),
        ],
    };

    public string Feature => PrivacyCards.Feature;

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        var data = await store.CollectAsync(command.Person(), cancellationToken);
        if (data.IsEmpty)
        {
            return new Reply.Private(PrivacyCards.Empty(context.Language));
        }

        if (command.Subcommand == "delete")
        {
            return new Reply.Private(PrivacyCards.Confirm(data, context.Language));
        }

        var file = PrivacyExport.ToFile(data, await bank.CurrentAsync(cancellationToken), context.Language, context.Now);
        return new Reply.Private(PrivacyCards.Export(data, file, context.Language));
    }

    public async Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        if (action.Id.Action != "erase")
        {
            return new Reply.Update(PrivacyCards.Kept(context.Language));
        }

        // Not an update of the pressed message: where the bot keeps the chat itself, that message is erased, too.
        var memberId = action.Member.Id;
        var erased = await store.EraseAsync(
            action.Person(), $"erased-{ids.Next()}", mock => MockTraces.Forget(mock, memberId, context.Now), context.Now, cancellationToken);
        return new Reply.Private(erased.IsEmpty ? PrivacyCards.Empty(context.Language) : PrivacyCards.Erased(erased, context.Language));
    }
}
