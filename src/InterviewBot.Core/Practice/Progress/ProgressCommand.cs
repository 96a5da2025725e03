using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Charts;

namespace InterviewBot.Core.Practice.Progress;

/// <summary><c>/progress</c>: the caller's own, or that of another who shares it. All of it is private.</summary>
internal sealed class ProgressCommand(ProgressDesk desk, ChartPictures pictures, IContentLibrary library) : ICommandHandler, IActionHandler
{
    public CommandSpec Spec { get; } = new("progress", "진도", new Bilingual("내 진도를 그림으로 봅니다", "Shows your progress as a picture"))
    {
        WorksAnywhere = true,
        Options = [new OptionSpec("user", "사람", new Bilingual("진도를 공개한 다른 사람", "Someone else who shares theirs"), OptionKind.User)],
    };

    public string Feature => ProgressCards.Feature;

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        if (command.Option("user") is not { } other || other == command.Member.Id)
        {
            return new Reply.Private(await OwnAsync(command, context, cancellationToken));
        }

        return new Reply.Private(await desk.SharedNameAsync(command.Channel, other, cancellationToken) is { } name
            ? Draw(await ReadAsync(command.Person() with { MemberId = other }, context, cancellationToken), name, context)
            : ProgressCards.NotShared(context.Language));
    }

    public async Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        if (action.Id.Action == "share")
        {
            await desk.ShareAsync(action.Channel, action.Member, action.Id.Argument == "on", cancellationToken);
        }

        return new Reply.Update(await OwnAsync(action, context, cancellationToken));
    }

    private async Task<Card> OwnAsync(ChatEvent chatEvent, ChatContext context, CancellationToken cancellationToken)
    {
        var progress = await ReadAsync(chatEvent.Person(), context, cancellationToken);
        var sharing = await desk.SharingOfAsync(chatEvent.Channel, chatEvent.Member.Id, cancellationToken);
        return ProgressCards.Own(Draw(progress, chatEvent.Member.Name, context), progress, sharing, context.Language);
    }

    private Task<PersonProgress> ReadAsync(PersonRef person, ChatContext context, CancellationToken cancellationToken) =>
        desk.OfAsync(person, context.Now, cancellationToken);

    private Card Draw(PersonProgress progress, string name, ChatContext context)
    {
        var chart = ProgressCharts.Of(progress, name, library.Current, context.Language);
        return ProgressCards.Of(progress, chart, pictures.Of(chart), library.Current, context.Language);
    }
}
