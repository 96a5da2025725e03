using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Discord.Payloads;
using InterviewBot.Discord.Rendering;
using InterviewBot.Discord.Rest;

namespace InterviewBot.Discord.Interactions;

/// <summary>What is said in answer to one interaction: first within three seconds, then for fifteen minutes.</summary>
internal sealed class Conversation(Interaction interaction, IFirstAnswer first, DiscordApi api, Language language, TimeProvider clock)
{
    /// <summary>The token lives fifteen minutes; the last of them is left alone.</summary>
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(14);

    private readonly long _startedAt = clock.GetTimestamp();
    private Said _said;

    private enum Said
    {
        Nothing,

        /// <summary>Only the asker sees that the answer is under way.</summary>
        DeferredPrivate,

        DeferredPublic,

        /// <summary>Acknowledged without a sign; the pressed message may still be changed.</summary>
        DeferredUpdate,

        /// <summary>Discord has ended it, or took an answer that is all there is to say.</summary>
        Over,
    }

    private bool PressedPrivate => interaction.Message is { Flags: var flags } && (flags & MessageFlags.Ephemeral) != 0;

    /// <summary>Says that the answer is under way.</summary>
    /// <param name="toAll">Whether the answer is likely meant for all; it cannot be changed later.</param>
    public async Task DeferAsync(bool toAll, CancellationToken cancellationToken)
    {
        // A private message can only be changed through the answer to its own button.
        var (callback, said) = interaction.Type != InteractionType.Command && PressedPrivate
            ? (new Callback(CallbackType.DeferredUpdate), Said.DeferredUpdate)
            : toAll
                ? (new Callback(CallbackType.DeferredMessage), Said.DeferredPublic)
                : (new Callback(CallbackType.DeferredMessage, new DeferralBody(MessageFlags.Ephemeral)), Said.DeferredPrivate);
        _said = await first.SendAsync(callback, cancellationToken) == FirstAnswerResult.Taken ? said : Said.Over;
    }

    public Task SayAsync(Reply reply, CancellationToken cancellationToken) => reply.Match(
        secret => MessageAsync(secret.Card, toAll: false, null, cancellationToken),
        open => MessageAsync(open.Card, toAll: true, open.Posted, cancellationToken),
        update => UpdateAsync(update.Card, cancellationToken),
        ask => AskAsync(ask.Form, cancellationToken),
        _ => NothingAsync(cancellationToken));

    private async Task MessageAsync(Card card, bool toAll, Func<MessageRef, CancellationToken, Task>? posted, CancellationToken cancellationToken)
    {
        var drawn = DrawnCard.Of(card, toAll);
        var last = await FirstPartAsync(drawn, toAll, posted is not null, cancellationToken);
        for (var i = 1; i < drawn.Parts.Length; i++)
        {
            last = _said == Said.Over && last is null ? null : await FollowUpAsync(drawn.Parts[i], drawn.FilesOf(i), cancellationToken);
        }

        if (posted is not null && last is not null)
        {
            await posted(new MessageRef(InteractionReader.ChannelOf(interaction), last), cancellationToken);
        }
    }

    /// <returns>The message's id where it is known; "" where it was sent and nobody asked; null where it was not.</returns>
    private async Task<string?> FirstPartAsync(DrawnCard drawn, bool toAll, bool wantsId, CancellationToken cancellationToken)
    {
        switch (_said)
        {
            case Said.Over:
                return null;
            case Said.Nothing when !drawn.FilesOf(0).IsEmpty:
                // A file cannot go with every kind of first answer: say that it comes, then bring it.
                await DeferAsync(toAll, cancellationToken);
                return await FirstPartAsync(drawn, toAll, wantsId, cancellationToken);
            case Said.Nothing:
                return await AnswerAsync(drawn.Answer, wantsId, cancellationToken);
            case Said.DeferredPrivate when !toAll:
            case Said.DeferredPublic when toAll:
                return IdOf(await Webhook(token => api.EditOriginalAsync(interaction.ApplicationId, token, drawn.Parts[0], drawn.FilesOf(0), cancellationToken)));
            case Said.DeferredPrivate or Said.DeferredPublic:
                // The deferral was of the other kind, which Discord keeps: it goes, and the answer comes beside it.
                await Webhook(token => api.DeleteOriginalAsync(interaction.ApplicationId, token, cancellationToken));
                break;
        }

        return await FollowUpAsync(drawn.Parts[0], drawn.FilesOf(0), cancellationToken);
    }

    private async Task<string?> AnswerAsync(Callback callback, bool wantsId, CancellationToken cancellationToken)
    {
        var result = await first.SendAsync(callback, cancellationToken);
        _said = Said.Over;
        if (result == FirstAnswerResult.Rejected)
        {
            // Whatever Discord disliked, the person must not be left waiting.
            await first.SendAsync(new Callback(CallbackType.Message, Apology()), cancellationToken);
            return null;
        }

        return result == FirstAnswerResult.Over ? null
            : !wantsId ? ""
            : IdOf(await Webhook(token => api.FindOriginalAsync(interaction.ApplicationId, token, cancellationToken)));
    }

    private async Task UpdateAsync(Card card, CancellationToken cancellationToken)
    {
        var body = DiscordMessages.RenderEdit(card);
        switch (_said)
        {
            case Said.Over:
                return;
            case Said.Nothing when interaction.Message is null:
                await MessageAsync(card, toAll: false, null, cancellationToken);
                return;
            case Said.Nothing when !DiscordFiles.Any(card):
                await AnswerAsync(new Callback(CallbackType.Update, body), wantsId: false, cancellationToken);
                return;
            case Said.Nothing:
                _said = await first.SendAsync(new Callback(CallbackType.DeferredUpdate), cancellationToken) == FirstAnswerResult.Taken ? Said.DeferredUpdate : Said.Over;
                await UpdateAsync(card, cancellationToken);
                return;
            case Said.DeferredUpdate:
                await Webhook(token => api.EditOriginalAsync(interaction.ApplicationId, token, body, DiscordFiles.Of(card), cancellationToken));
                return;
        }

        // The sign that it was under way is a message of its own: the pressed one is changed by the bot itself.
        await Webhook(token => api.DeleteOriginalAsync(interaction.ApplicationId, token, cancellationToken));
        if (interaction is { Message: { } message, ChannelId: { } channel })
        {
            await api.EditMessageAsync(channel, message.Id, body, DiscordFiles.Of(card), cancellationToken);
        }
    }

    private async Task AskAsync(Form form, CancellationToken cancellationToken)
    {
        if (_said == Said.Nothing && interaction.Type != InteractionType.ModalSubmit)
        {
            await AnswerAsync(new Callback(CallbackType.Modal, DiscordComponents.Modal(form)), wantsId: false, cancellationToken);
            return;
        }

        // A form must be the first answer, and the first answer has gone.
        await MessageAsync(
            Card.Say(language.Pick("조금 늦었어요. 버튼을 한 번 더 눌러 주세요.", "That took a moment too long. Press the button once more."), CardTone.Warning),
            toAll: false,
            null,
            cancellationToken);
    }

    private async Task NothingAsync(CancellationToken cancellationToken)
    {
        switch (_said)
        {
            case Said.Nothing when interaction.Message is not null:
                await AnswerAsync(new Callback(CallbackType.DeferredUpdate), wantsId: false, cancellationToken);
                return;
            case Said.Nothing:
                await MessageAsync(Card.Say("✅"), toAll: false, null, cancellationToken);
                return;
            case Said.DeferredPrivate or Said.DeferredPublic:
                await Webhook(token => api.DeleteOriginalAsync(interaction.ApplicationId, token, cancellationToken));
                return;
        }
    }

    private async Task<string?> FollowUpAsync(MessageBody part, ImmutableArray<CardFile> files, CancellationToken cancellationToken) =>
        IdOf(await Webhook(token => api.FollowUpAsync(interaction.ApplicationId, token, part, files, cancellationToken)));

    /// <summary>After its life the token is not used any more: each try would count as a refused request.</summary>
    private async Task<RestResult> Webhook(Func<string, Task<RestResult>> send) => clock.GetElapsedTime(_startedAt) < TokenLife
        ? await send(interaction.Token)
        : new RestResult.Refused(401, DiscordErrorCode.InvalidWebhookToken, "");

    private MessageBody Apology() => DiscordMessages.Render(Card.Say(
        language.Pick(
            "답을 보여 드리지 못했어요. 잠시 뒤에 다시 해 보시고, 계속되면 관리자에게 알려 주세요.",
            "The answer could not be shown. Try again in a moment; if it goes on, tell your admin."),
        CardTone.Error))[0] with { Flags = MessageFlags.Ephemeral };

    private static string? IdOf(RestResult result) => result is not RestResult.Ok ? null
        : DiscordApi.Read(result, DiscordJson.Default.MessageInfo)?.Id ?? "";
}
