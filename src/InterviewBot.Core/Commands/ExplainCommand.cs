using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Commands.Explain;

namespace InterviewBot.Core.Commands;

/// <summary><c>/explain</c>: a whole docker line, part by part, to the asker alone.</summary>
internal sealed class ExplainCommand(CommandLookup lookup) : ICommandHandler
{
    public CommandSpec Spec { get; } = new("explain", "설명", new Bilingual("도커 명령 한 줄을 부분마다 설명합니다", "Explains a docker command line part by part"))
    {
        WorksAnywhere = true,
        ReadsOnly = true,
        Options =
        [
            new OptionSpec("line", "명령줄", new Bilingual("예: docker run -it --rm -p 8080:80 nginx:alpine sh", "Such as: docker run -it --rm -p 8080:80 nginx:alpine sh"))
            {
                Required = true,
            },
        ],
    };

    public Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        var index = lookup.Index;
        var explained = new LineExplainer(index).Explain(command.Option("line") ?? "", context.Language);
        return Task.FromResult<Reply>(new Reply.Private(explained is null
            ? ExplainCards.NoCommand(context.Language)
            : ExplainCards.Explained(explained, index.Find(explained.Command) is not null, context.Language)));
    }
}
