using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Commands;

/// <summary><c>/docker</c>: finds a command from whatever people remember of it.</summary>
internal sealed class DockerCommand(CommandLookup lookup, QuestionBank bank) : ICommandHandler, IActionHandler
{
    private const int MostCompletions = 25;

    private static readonly string[] Commonest =
    [
        "docker container run", "docker container ls", "docker container logs", "docker container exec", "docker image build",
        "docker image pull", "docker image push", "docker compose up", "docker container stop", "docker image ls",
    ];

    private volatile EntryCards? _entries;

    public CommandSpec Spec { get; } = new("docker", "도커", new Bilingual("도커 명령어를 찾아 설명합니다", "Finds and explains a docker command"))
    {
        WorksAnywhere = true,
        ReadsOnly = true,
        Options =
        [
            new OptionSpec("query", "검색", new Bilingual("명령어, 옵션, 또는 하고 싶은 일", "A command, a flag, or what you want to do"))
            {
                Required = true,
                Completes = true,
            },
            new OptionSpec("share", "공유", new Bilingual("채널 모두에게 보여 주기", "Show it to the whole channel"), OptionKind.Boolean),
        ],
    };

    public string Feature => DockerCards.Feature;

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        var query = (command.Option("query") ?? "").Trim();
        var found = lookup.Index.Search(query);
        var card = await DrawAsync(found, context.Language, cancellationToken);
        return IsYes(command.Option("share")) && found.Confidence == LookupConfidence.Sure
            ? new Reply.Public(Shared(card))
            : new Reply.Private(card);
    }

    public async Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        if (lookup.Index.Find(action.Id.Argument) is not { } command)
        {
            return new Reply.Private(Card.Say(
                context.Language.Pick(
                    "이 명령은 이제 목록에 없어요. /도커로 다시 찾아보세요.", "This command is no longer listed. Look for it again with /docker."),
                CardTone.Warning));
        }

        var card = await EntryAsync(command, null, context.Language, cancellationToken);
        return action.Id.Action == "share" ? new Reply.Public(Shared(card)) : new Reply.Private(card);
    }

    public Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        var index = lookup.Index;
        var commands = request.Typed.Trim().Length == 0
            ? Commonest.Select(index.Find).OfType<IndexedCommand>()
            : index.Search(request.Typed, MostCompletions).Matches.Select(match => match.Command);
        return Task.FromResult<ImmutableArray<Completion>>(
            [.. commands.Select(command => new Completion(DockerCards.OneLine(command, request.Language), command.Name))]);
    }

    private static bool IsYes(string? value) => (value ?? "").Trim().ToLowerInvariant() is "true" or "yes" or "1" or "예" or "네" or "응" or "공유";

    private async Task<Card> DrawAsync(LookupResult found, Language language, CancellationToken cancellationToken) => found.Confidence switch
    {
        LookupConfidence.Sure => await EntryAsync(found.Matches[0].Command, found.Matches[0].Flag, language, cancellationToken),
        LookupConfidence.Unsure => DockerCards.Choices(found, language),
        _ => DockerCards.NotFound(found, language),
    };

    /// <summary>With the questions of the bank that the command comes up in.</summary>
    private async Task<Card> EntryAsync(IndexedCommand command, string? flag, Language language, CancellationToken cancellationToken)
    {
        var (index, questions) = (lookup.Index, await bank.CurrentAsync(cancellationToken));
        if (_entries is not { } entries || !entries.AreOf(index, questions))
        {
            _entries = entries = new EntryCards(index, questions);
        }

        return entries.Of(command, flag, language);
    }

    private static Card Shared(Card card) => card with { Buttons = [], Recurs = false };
}
