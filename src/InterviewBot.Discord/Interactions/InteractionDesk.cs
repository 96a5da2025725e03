using System.Globalization;
using System.Text.Json;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Discord.Payloads;
using InterviewBot.Discord.Rendering;
using InterviewBot.Discord.Rest;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Discord.Interactions;

/// <summary>Takes interactions up, whichever way they came, and answers each once and in time.</summary>
internal sealed partial class InteractionDesk(
    IChatRouter router, Lazy<CommandCatalogue> catalogue, IPlatformNotes notes, DiscordApi api, IOptions<BotOptions> bot, TimeProvider clock,
    ILogger<InteractionDesk> logger)
{
    /// <summary>Three seconds are allowed; what takes longer than this says at once that it is under way.</summary>
    private static readonly TimeSpan DeferAfter = TimeSpan.FromSeconds(1);

    private readonly SeenInteractions _seen = new();
    private readonly InteractionReader _reader = new(bot.Value);

    /// <returns>False for what is no interaction; nothing was done then.</returns>
    public static bool TryRead(ReadOnlySpan<byte> json, out Interaction interaction)
    {
        interaction = null!;
        try
        {
            if (JsonSerializer.Deserialize(json, DiscordJson.Default.Interaction) is { } read)
            {
                interaction = read;
                return true;
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            // Told by the return value; the caller knows where it came from.
        }

        return false;
    }

    /// <summary>Answers one interaction. Never throws but for cancellation.</summary>
    /// <param name="remember">Whether it must be known again after a restart even where it changes nothing.</param>
    /// <returns>False where it was seen before and dropped.</returns>
    public async Task<bool> HandleAsync(Interaction interaction, IFirstAnswer answer, bool remember, CancellationToken cancellationToken)
    {
        if (!_seen.TryAdd(interaction.Id))
        {
            LogSeen();
            return false;
        }

        try
        {
            if (interaction.Type == InteractionType.Autocomplete)
            {
                await CompleteAsync(interaction, answer, cancellationToken);
                return true;
            }

            return await AnswerAsync(interaction, answer, remember || ChangesSomething(interaction), cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // The edge: one interaction's failure is logged and costs no other.
            LogFailed(error);
        }

        return true;
    }

    private async Task CompleteAsync(Interaction interaction, IFirstAnswer answer, CancellationToken cancellationToken)
    {
        var request = _reader.Completion(interaction);
        var completions = request is null ? [] : await router.CompleteAsync(request, cancellationToken);
        var choices = completions
            .Where(completion => completion.Label.Length > 0 && completion.Value.Length is > 0 and <= DiscordLimits.ChoiceText)
            .Take(DiscordLimits.Choices)
            .Select(completion => new Choice(DiscordLimits.Cut(completion.Label, DiscordLimits.ChoiceText), ValueOf(completion, request!)));
        await answer.SendAsync(new Callback(CallbackType.Choices, new ChoicesBody([.. choices])), cancellationToken);
    }

    /// <summary>Options of whole numbers take whole numbers: https://docs.discord.com/developers/interactions/application-commands, choice structure.</summary>
    private object ValueOf(Completion completion, CompletionRequest request) =>
        catalogue.Value.Find(request.Command)?.OptionsOf(request.Subcommand).FirstOrDefault(option => option.Name == request.Option)?.Kind == OptionKind.Integer
        && long.TryParse(completion.Value, CultureInfo.InvariantCulture, out var number)
            ? number
            : completion.Value;

    /// <returns>False where it was seen before and dropped.</returns>
    private async Task<bool> AnswerAsync(Interaction interaction, IFirstAnswer answer, bool remember, CancellationToken cancellationToken)
    {
        var conversation = new Conversation(interaction, answer, api, _reader.LanguageOf(interaction), clock);
        var chatEvent = _reader.Event(interaction);
        // From the very first: the store may be what takes long.
        await using var deferral = new Deferral(token => conversation.DeferAsync(SpeaksToAll(chatEvent), token), DeferAfter, clock, cancellationToken);
        if (await ReplyAsync(interaction, chatEvent, remember, cancellationToken) is not { } reply)
        {
            LogSeen();
            return false;
        }

        await deferral.SettleAsync();
        await conversation.SayAsync(reply, cancellationToken);
        return true;
    }

    /// <returns>Null where it was taken before.</returns>
    private async Task<Reply?> ReplyAsync(Interaction interaction, ChatEvent? chatEvent, bool remember, CancellationToken cancellationToken)
    {
        try
        {
            if (remember && !await notes.TryTakeAsync(DiscordPlatform.PlatformName, interaction.Id, clock.GetUtcNow(), cancellationToken))
            {
                return null;
            }
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // What cannot be taken is not begun; whoever waits is told so.
            LogFailed(error);
            return new Reply.Private(NotTaken(_reader.LanguageOf(interaction)));
        }

        return chatEvent is null
            ? new Reply.Private(Unknown(_reader.LanguageOf(interaction)))
            : await router.HandleAsync(chatEvent, cancellationToken);
    }

    /// <summary>Only what changes something must be remembered over a crash; the rest may be read twice.</summary>
    private bool ChangesSomething(Interaction interaction)
    {
        var name = interaction.Type == InteractionType.Command ? interaction.Data?.Name
            : ActionId.TryParse(interaction.Data?.CustomId, out var id) ? id.Feature : null;
        return name is null || catalogue.Value.Find(name) is not { ReadsOnly: true };
    }

    private bool SpeaksToAll(ChatEvent? chatEvent)
    {
        if (chatEvent is not ChatEvent.Command command || catalogue.Value.Find(command.Name) is not { } spec)
        {
            return false;
        }

        return spec.SpeaksToAll || spec.Subcommands.Any(sub => sub.Name == command.Subcommand && sub.SpeaksToAll);
    }

    private static Card Unknown(Language language) => Card.Say(
        language.Pick(
            "이 버튼이나 명령은 이제 쓰지 않아요. /도움말에서 지금 쓸 수 있는 것을 볼 수 있어요.",
            "This button or command is no longer in use. /help lists what is."),
        CardTone.Warning);

    private static Card NotTaken(Language language) => Card.Say(
        language.Pick(
            "지금은 처리하지 못했어요. 바뀐 것은 없으니 잠시 뒤에 다시 해 보시고, 계속되면 관리자에게 알려 주세요.",
            "That did not work just now, and nothing was changed. Try again in a moment; if it goes on, tell your admin."),
        CardTone.Error);

    [LoggerMessage(Level = LogLevel.Information, Message = "An interaction came a second time and was dropped.")]
    private partial void LogSeen();

    [LoggerMessage(Level = LogLevel.Error, Message = "An interaction could not be answered.")]
    private partial void LogFailed(Exception error);
}
