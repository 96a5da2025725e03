using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Status;

/// <summary><c>/status</c>: for managers; what runs, what was delivered, what comes next, what is wrong with the content.</summary>
internal sealed class StatusCommand(IEnumerable<IHealthPart> parts, IEnumerable<IStatusSection> sections) : ICommandHandler
{
    public CommandSpec Spec { get; } = new("status", "상태", new Bilingual("봇의 상태를 봅니다 (관리자)", "Shows how the bot is doing (managers)"))
    {
        ForManagers = true,
        ReadsOnly = true,
    };

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        if (!command.MayManage)
        {
            return new Reply.Private(ManagerOnly.Refusal(command, context.Language));
        }

        var lines = new List<string>();
        var healthy = true;
        foreach (var part in parts)
        {
            var health = await part.CheckAsync(cancellationToken);
            healthy &= health.Ready;
            lines.Add($"{(health.Ready ? "✅" : "⚠️")} {part.Name} — {health.Detail}");
        }

        var fields = ImmutableArray.CreateBuilder<CardField>();
        foreach (var section in sections)
        {
            if (await section.DescribeAsync(command.Channel, context, cancellationToken) is { } field)
            {
                fields.Add(field);
            }
        }

        return new Reply.Private(new Card
        {
            Title = context.Language.Pick("상태", "Status"),
            Body = [Rich.Bullets(lines)],
            Fields = fields.ToImmutable(),
            Tone = healthy ? CardTone.Success : CardTone.Warning,
        });
    }
}
