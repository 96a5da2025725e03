using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Bench.Discord;

/// <summary>A handler that takes a minute and does not give its thread back.</summary>
internal sealed class SleepingCommand : ICommandHandler
{
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    public CommandSpec Spec { get; } = new("sleep", "잠", new Bilingual("기다립니다", "Waits")) { ReadsOnly = true };

    public Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        Thread.Sleep(Time);
        return Task.FromResult<Reply>(new Reply.Private(Card.Say("awake")));
    }
}
