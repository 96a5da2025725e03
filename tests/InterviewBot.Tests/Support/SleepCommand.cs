using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Tests.Support;

/// <summary>A command that takes its time, without giving its thread back.</summary>
internal sealed class SleepCommand : ICommandHandler
{
    public CommandSpec Spec { get; } = new("sleep", "잠", new Bilingual("기다립니다", "Waits"))
    {
        ReadsOnly = true,
        Options = [new OptionSpec("seconds", "초", new Bilingual("초", "Seconds"), OptionKind.Integer)],
    };

    public static void Add(IServiceCollection services) => services.AddSingleton<ICommandHandler, SleepCommand>();

    public Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        Thread.Sleep(TimeSpan.FromSeconds(int.Parse(command.Option("seconds") ?? "1")));
        return Task.FromResult<Reply>(new Reply.Private(Card.Say("awake")));
    }
}
