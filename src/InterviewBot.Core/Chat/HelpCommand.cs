using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Chat;

/// <summary><c>/help</c>: every command in a line, as the catalogue has it.</summary>
internal sealed class HelpCommand(Lazy<CommandCatalogue> catalogue) : ICommandHandler
{
    public CommandSpec Spec { get; } = new("help", "도움말", new Bilingual("할 수 있는 일을 보여 줍니다", "Shows what I can do"))
    {
        WorksAnywhere = true,
        ReadsOnly = true,
    };

    public Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        var language = context.Language;
        var commands = catalogue.Value.Commands.Where(spec => command.MayManage || !spec.ForManagers);
        return Task.FromResult<Reply>(new Reply.Private(new Card
        {
            Title = language.Pick("이렇게 써 보세요", "What I can do"),
            Body = [Rich.Bullets(commands.Select(spec => Line(spec, language)))],
            Footer =
            [
                Rich.Text(language.Pick(
                    "영어 이름으로도 됩니다. 예: /도커 로그 실시간으로 · /question level:junior",
                    "Korean names work as well. For example: /docker follow logs · /질문 난이도:주니어")),
            ],
        }));
    }

    private static ImmutableArray<Inline> Line(CommandSpec spec, Language language)
    {
        var options = spec.Subcommands.IsEmpty
            ? string.Join(' ', spec.Options.Select(option => language.Pick(option.KoreanName, option.Name) + ":"))
            : string.Join(" · ", spec.Subcommands.Select(sub => language.Pick(sub.KoreanName, sub.Name)));
        ImmutableArray<Inline> line =
        [
            Rich.Code("/" + language.Pick(spec.KoreanName, spec.Name)),
            Rich.Text(" " + spec.Description.In(language)),
        ];
        return options.Length == 0 ? line : line.Add(Rich.Text($" ({options})"));
    }
}
