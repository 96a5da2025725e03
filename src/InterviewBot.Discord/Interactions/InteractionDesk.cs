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

            if ((remember || ChangesSomething(interaction)) && !await notes.TryTakeAsync(DiscordPlatform.PlatformName, interaction.Id, clock.GetUtcNow(), cancellationToken))
            {
                LogSeen();
                return false;
            }

            await AnswerAsync(interaction, answer, cancellationToken);
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
        var completions = _reader.Completion(interaction) is { } request ? await router.CompleteAsync(request, cancellationToken) : [];
        var choices = completions
            .Where(completion => completion.Label.Length > 0 && completion.Value.Length is > 0 and <= DiscordLimits.ChoiceText)
            .Take(DiscordLimits.Choices)
            .Select(completion => new Choice(DiscordLimits.Cut(completion.Label, DiscordLimits.ChoiceText), completion.Value));
        await answer.SendAsync(new Callback(CallbackType.Choices, new ChoicesBody([.. choices])), cancellationToken);
    }

    private async Task AnswerAsync(Interaction interaction, IFirstAnswer answer, CancellationToken cancellationToken)
    {
        var conversation = new Conversation(interaction, answer, api, _reader.LanguageOf(interaction), clock);
        if (_reader.Event(interaction) is not { } chatEvent)
        {
            await conversation.SayAsync(new Reply.Private(Unknown(_reader.LanguageOf(interaction))), cancellationToken);
            return;
        }

        await using var deferral = new Deferral(token => conversation.DeferAsync(SpeaksToAll(chatEvent), token), DeferAfter, clock, cancellationToken);
        var reply = await router.HandleAsync(chatEvent, cancellationToken);
        await deferral.SettleAsync();
        await conversation.SayAsync(reply, cancellationToken);
    }

    /// <summary>Only what changes something must be remembered over a crash; the rest may be read twice.</summary>
    private bool ChangesSomething(Interaction interaction)
    {
        var name = interaction.Type == InteractionType.Command ? interaction.Data?.Name
            : ActionId.TryParse(interaction.Data?.CustomId, out var id) ? id.Feature : null;
        return name is null || catalogue.Value.Find(name) is not { ReadsOnly: true };
    }

    private bool SpeaksToAll(ChatEvent chatEvent)
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

    [LoggerMessage(Level = LogLevel.Information, Message = "An interaction came a second time and was dropped.")]
    private partial void LogSeen();

    [LoggerMessage(Level = LogLevel.Error, Message = "An interaction could not be answered.")]
    private partial void LogFailed(Exception error);
}
