using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;
using InterviewBot.Core.Mock.Cards;
using InterviewBot.Core.Mock.Desks;

namespace InterviewBot.Core.Mock;

/// <summary><c>/mock</c>: opens a session, and says in words what its buttons do.</summary>
internal sealed class MockCommand(MockOpening opening, MockTable table, IMockInterviewStore store, MockCards cards, IContentLibrary library) : ICommandHandler
{
    public CommandSpec Spec => MockSpec.Command;

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        if (command.Subcommand == "start")
        {
            return await opening.OpenAsync(command, library.Current, context, cancellationToken);
        }

        if (await store.FindActiveAsync(command.Channel, cancellationToken) is not { } active)
        {
            return new Reply.Private(Card.Say(
                context.Language.Pick("이 채널에는 진행 중인 모의면접이 없어요. /모의면접 시작으로 열어 보세요.", "No mock interview is running in this channel. Open one with /mock start."),
                CardTone.Warning));
        }

        var (member, manager) = (command.Member, command.MayManage);
        return command.Subcommand switch
        {
            "join" => await table.ApplyAsync(active.State.Id, new MockInput.Join(member), context, cancellationToken),
            "leave" => await table.ApplyAsync(active.State.Id, new MockInput.Leave(member), context, cancellationToken),
            "next" when active.State.Phase == MockPhase.Lobby => await table.StartAsync(active.State.Id, member, manager, context, cancellationToken),
            "next" => await table.ApplyAsync(active.State.Id, new MockInput.Next(member, manager), context, cancellationToken),
            "end" => await table.ApplyAsync(active.State.Id, new MockInput.End(member, manager), context, cancellationToken),
            _ => new Reply.Private(LobbyCard.Draw(await cards.ViewAsync(active.State, context.Language, cancellationToken))),
        };
    }

    public Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken) => Task.FromResult(
        request.Option == "topic" ? QuestionOptions.CompleteTopic(library.Current, request.Typed, request.Language) : []);
}
