using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Web.Local;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Web.Page;

/// <summary>What the person at this tab does. The edge where anything that fails becomes plain words.</summary>
internal sealed partial class ChatActions(ChatSession session, LocalChat chat, IIdSource ids, ILogger<ChatActions> logger)
{
    private readonly HashSet<string> _busy = [];
    private readonly Dictionary<string, Task<LocalOutcome>> _tries = [];

    public event Action? Changed;

    public OpenForm? Form { get; private set; }

    /// <summary>Why the last press of a button did nothing; null where it did something.</summary>
    public string? Notice { get; private set; }

    public bool IsBusy(string key) => _busy.Contains(key);

    public async Task<SendResult> SendAsync(string text, string tryId)
    {
        var known = TrustedTry(tryId);
        var outcome = await OnceAsync(known, () => TryAsync("composer", seat => chat.SendAsync(seat, text, known, session.Closed)));
        await session.RefreshLanguageAsync();
        return Settle(outcome, null, null);
    }

    public async Task CommandAsync(string name, string? subcommand) =>
        Tell(Settle(await TryAsync("/" + name, seat => chat.CommandAsync(seat, name, subcommand, session.Closed)), null, null));

    public async Task PressAsync(LocalMessage message, ActionId action, string label, ImmutableArray<string> values)
    {
        var outcome = await TryAsync(
            KeyOf(message, action), seat => chat.PressAsync(seat, message, action, label, values, session.Closed));
        Tell(Settle(outcome, message, values.IsEmpty ? action : null));
    }

    /// <summary>After a reload: presses the button again that had opened a form, if it is still there.</summary>
    public Task ReopenAsync(string messageId, string action) => ReadAsync(async () =>
    {
        // Not only among those on the page: a thread's card hangs above it, and much may have been said since.
        var message = session.Seat is { } seat ? await chat.FindAsync(seat.Person.Id, messageId, session.Closed) : null;
        if (message is { Dismissed: false } && message.Card?.Buttons.FirstOrDefault(button => button.Action.ToString() == action && !button.Disabled) is { } button)
        {
            await PressAsync(message, button.Action, button.Label, []);
        }
    });

    public async Task<SendResult> SubmitAsync(OpenForm open, ImmutableDictionary<string, string> fields, string tryId)
    {
        var known = TrustedTry(tryId);
        var outcome = await OnceAsync(known, () => TryAsync(
            "form", seat => chat.SubmitAsync(seat, open.Message, open.Form, fields, known, session.Closed)));
        if (outcome is LocalOutcome.Done { Message.Card: { Tone: CardTone.Warning or CardTone.Error } refusal, Edited: false })
        {
            // It was not taken: what was typed stays in the form.
            return new SendResult(false, Rich.PlainText(refusal.Body));
        }

        return Settle(outcome, open.Message, null);
    }

    /// <summary>The browser has closed the dialog, which gives the focus back to where it was.</summary>
    public void CloseForm(OpenForm closed)
    {
        Form = Form == closed ? null : Form;
        Changed?.Invoke();
    }

    /// <summary>Reads what is to be shown; where that fails, the page stays and says so.</summary>
    public async Task ReadAsync(Func<Task> read)
    {
        try
        {
            await read();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Tell(new SendResult(false, Failed(error)));
        }
    }

    public async Task DismissAsync(LocalMessage message) => await TryAsync(
        "dismiss" + message.Id,
        async seat =>
        {
            await chat.DismissAsync(seat, message.Id, session.Closed);
            return new LocalOutcome.Done(null);
        });

    public void Dismiss() => Tell(new SendResult(true));

    public static string KeyOf(LocalMessage message, ActionId action) => $"{message.Id} {action}";

    /// <summary>
    /// What is sent again before its answer came, as after a dropped connection, waits for that answer: refused, it would
    /// be sent once more as something new.
    /// </summary>
    private async Task<LocalOutcome> OnceAsync(string? tryId, Func<Task<LocalOutcome>> act)
    {
        if (tryId is null)
        {
            return await act();
        }

        if (_tries.TryGetValue(tryId, out var first))
        {
            return await first;
        }

        try
        {
            return await (_tries[tryId] = act());
        }
        finally
        {
            _tries.Remove(tryId);
        }
    }

    private async Task<LocalOutcome> TryAsync(string key, Func<LocalSeat, Task<LocalOutcome>> act)
    {
        if (session.Seat is not { } seat || !_busy.Add(key))
        {
            return new LocalOutcome.NotSent(session.Language.Pick("앞의 요청을 처리하고 있어요. 잠시만요.", "Still working on the one before. One moment."));
        }

        Changed?.Invoke();
        try
        {
            return await act(await session.WithRightsAsync(seat));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new LocalOutcome.NotSent(Failed(error));
        }
        finally
        {
            _busy.Remove(key);
            Changed?.Invoke();
        }
    }

    private string Failed(Exception error)
    {
        var code = ids.Next()[^6..].ToUpperInvariant();
        LogFailed(error, code);
        return session.Language.Pick(
            $"지금은 처리하지 못했어요. 잠시 뒤에 다시 해 보시고, 계속되면 관리자에게 이 코드를 알려 주세요: {code}",
            $"That did not work just now. Try again in a moment; if it goes on, give your admin the code {code}.");
    }

    private SendResult Settle(LocalOutcome outcome, LocalMessage? message, ActionId? opener) => outcome.Match(
        done => new SendResult(done.Message?.Card?.Tone != CardTone.Error || done.Edited),
        fill =>
        {
            Form = new OpenForm(fill.Form, message, opener);
            return new SendResult(true);
        },
        notSent => new SendResult(false, notSent.Reason));

    private void Tell(SendResult result)
    {
        Notice = result.Notice;
        Changed?.Invoke();
    }

    /// <summary>The browser makes these up, so they are checked before they become keys.</summary>
    private static string? TrustedTry(string tryId) => tryId.Length == 32 && tryId.All(char.IsAsciiLetterOrDigit) ? tryId : null;

    [LoggerMessage(Level = LogLevel.Error, Message = "Something done in the local chat failed (code {Code}).")]
    private partial void LogFailed(Exception error, string code);
}
