using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Core.Chat;

/// <summary>Finds the one handler of an event, and turns what fails there into plain words with a code.</summary>
internal sealed partial class ChatRouter : IChatRouter
{
    private readonly FrozenDictionary<string, ICommandHandler> _commands;
    private readonly FrozenDictionary<string, IActionHandler> _actions;
    private readonly ILanguagePreferences _languages;
    private readonly IIdSource _ids;
    private readonly TimeProvider _clock;
    private readonly BotMetrics _metrics;
    private readonly ILogger<ChatRouter> _logger;

    public ChatRouter(
        IEnumerable<ICommandHandler> commands, IEnumerable<IActionHandler> actions, ILanguagePreferences languages,
        IIdSource ids, TimeProvider clock, BotMetrics metrics, ILogger<ChatRouter> logger)
    {
        _commands = commands.ToFrozenDictionary(handler => handler.Spec.Name);
        _actions = actions.ToFrozenDictionary(handler => handler.Feature);
        (_languages, _ids, _clock, _metrics, _logger) = (languages, ids, clock, metrics, logger);
    }

    public async Task<Reply> HandleAsync(ChatEvent chatEvent, CancellationToken cancellationToken)
    {
        var started = _clock.GetTimestamp();
        var (language, failed) = (chatEvent.Locale, false);
        try
        {
            language = await LanguageOfAsync(chatEvent.Channel, chatEvent.Member, language, cancellationToken);
            return await DispatchAsync(chatEvent, new ChatContext(language, _clock.GetUtcNow()), cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            failed = true;
            var code = _ids.Next()[^6..].ToUpperInvariant();
            LogFailed(error, code);
            return Failed(language, code);
        }
        finally
        {
            _metrics.EventHandled(chatEvent.Channel.Platform, NameOf(chatEvent), failed, _clock.GetElapsedTime(started));
        }
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var language = await LanguageOfAsync(request.Channel, request.Member, request.Language, cancellationToken);
            return _commands.TryGetValue(request.Command, out var handler)
                ? await handler.CompleteAsync(request with { Language = language }, cancellationToken)
                : [];
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A completion that fails shows no choices; the command itself still answers.
            LogFailed(error, "completion");
            return [];
        }
    }

    private Task<Reply> DispatchAsync(ChatEvent chatEvent, ChatContext context, CancellationToken cancellationToken) => chatEvent switch
    {
        ChatEvent.Command command when _commands.TryGetValue(command.Name, out var handler) =>
            handler.HandleAsync(command, context, cancellationToken),
        ChatEvent.Action action when _actions.TryGetValue(action.Id.Feature, out var handler) =>
            handler.HandleAsync(action, context, cancellationToken),
        _ => Task.FromResult<Reply>(Gone(context.Language)),
    };

    /// <summary>A label for metrics: only names of handlers that exist, so that nobody can make up new ones.</summary>
    private string NameOf(ChatEvent chatEvent) => chatEvent switch
    {
        ChatEvent.Command command when _commands.ContainsKey(command.Name) => "/" + command.Name,
        ChatEvent.Action action when _actions.ContainsKey(action.Id.Feature) => action.Id.Feature,
        _ => "unknown",
    };

    private async Task<Language> LanguageOfAsync(ChannelRef channel, Member member, Language locale, CancellationToken cancellationToken) =>
        await _languages.FindAsync(channel, member.Id, cancellationToken) ?? locale;

    private static Reply.Private Gone(Language language) => new(Card.Say(
        language.Pick(
            "이 버튼이나 명령은 이제 쓰지 않아요. /도움말에서 지금 쓸 수 있는 것을 볼 수 있어요.",
            "This button or command is no longer in use. /help lists what is."),
        CardTone.Warning));

    private static Reply.Private Failed(Language language, string code) => new(Card.Say(
        language.Pick(
            $"지금은 처리하지 못했어요. 잠시 뒤에 다시 해 보시고, 계속되면 관리자에게 이 코드를 알려 주세요: {code}",
            $"That did not work just now. Try again in a moment; if it goes on, give your admin the code {code}."),
        CardTone.Error));

    [LoggerMessage(Level = LogLevel.Error, Message = "An event could not be handled (code {Code}).")]
    private partial void LogFailed(Exception error, string code);
}
