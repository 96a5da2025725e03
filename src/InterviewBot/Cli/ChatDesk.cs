using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Web.Local;

namespace InterviewBot.Cli;

/// <summary>
/// Reads lines and shows what happens. Every button, select and form shown has a number; a number presses the newest
/// message's control, with the text behind it for a form and values for a choice.
/// </summary>
internal sealed class ChatDesk(LocalChat chat, ChatOutput output, LocalSeat seat) : IDisposable
{
    /// <summary>What the bot says of its own accord after the last line (a post, a round) is waited for this long.</summary>
    private static readonly TimeSpan LastWords = TimeSpan.FromMilliseconds(1500);

    private static readonly TimeSpan BetweenLines = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly HashSet<(string Id, long Change)> _shown = [];
    private readonly HashSet<string> _threads = [];
    private LocalMessage? _current;

    public async Task ReadAsync(string line, CancellationToken cancellationToken)
    {
        if (line.Trim().Length == 0)
        {
            return;
        }

        var outcome = Press(line.Trim()) is { } press
            ? await PressAsync(press.Number, press.Text, cancellationToken)
            : await chat.SendAsync(seat, line, null, cancellationToken);
        await ShowAsync(outcome, cancellationToken);
        if (Console.IsInputRedirected)
        {
            // A script's next line presses what this one brought about.
            await Task.Delay(BetweenLines, TimeProvider.System, cancellationToken);
        }
    }

    /// <summary>Shows what others and the bot write, until it is cancelled.</summary>
    public async Task ListenAsync(LocalSubscription subscription, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var changes in subscription.Changes.ReadAllAsync(cancellationToken))
            {
                foreach (var message in changes.Messages)
                {
                    await ShowAsync(message, cancellationToken);
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The terminal closes: there is nobody left to show it to.
        }
    }

    public void Dispose() => _one.Dispose();

    public static Task SettleAsync(CancellationToken cancellationToken) => Task.Delay(LastWords, TimeProvider.System, cancellationToken);

    private static (int Number, string Text)? Press(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var head = space < 0 ? line : line[..space];
        return head.Length <= 2 && int.TryParse(head, out var number) && number > 0 ? (number, space < 0 ? "" : line[(space + 1)..].Trim()) : null;
    }

    private async Task<LocalOutcome> PressAsync(int number, string rest, CancellationToken cancellationToken)
    {
        var card = _current?.Card;
        if (card is not null && number <= card.Buttons.Length)
        {
            var button = card.Buttons[number - 1];
            var outcome = await chat.PressAsync(seat with { Channel = _current!.Channel }, _current, button.Action, button.Label, [], cancellationToken);
            return outcome is LocalOutcome.Fill fill && rest.Length > 0 ? await FillAsync(fill.Form, rest, cancellationToken) : outcome;
        }

        if (card?.Select is { } select && number == card.Buttons.Length + 1)
        {
            return await chat.PressAsync(seat with { Channel = _current!.Channel }, _current, select.Action, select.Placeholder, Values(select, rest), cancellationToken);
        }

        return new LocalOutcome.NotSent(seat.Language == Core.Language.Ko
            ? $"{number}번 버튼이 없어요. 마지막 메시지의 번호를 적어 주세요."
            : $"There is no button {number}. Use a number of the newest message.");
    }

    private Task<LocalOutcome> FillAsync(Form form, string text, CancellationToken cancellationToken) => chat.SubmitAsync(
        seat with { Channel = _current!.Channel }, _current, form, ImmutableDictionary<string, string>.Empty.Add(form.Fields[0].Id, text), null, cancellationToken);

    /// <summary>Options by their place in the list (1,3) or by their values.</summary>
    private static ImmutableArray<string> Values(CardSelect select, string text) =>
    [
        .. text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => int.TryParse(word, out var place) && place >= 1 && place <= select.Options.Length ? select.Options[place - 1].Value : word)
            .Where(value => select.Options.Any(option => option.Value == value)),
    ];

    private async Task ShowAsync(LocalOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case LocalOutcome.Done { Message: { } message }:
                await ShowAsync(message, cancellationToken);
                break;
            case LocalOutcome.Fill fill:
                output.Form(fill.Form);
                break;
            case LocalOutcome.NotSent refused:
                output.Refused(refused.Reason);
                break;
        }
    }

    private async Task ShowAsync(LocalMessage message, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (message.Thread is { } thread && message.Channel == seat.Channel)
            {
                _threads.Add(thread.Id);
            }

            if ((message.Channel == seat.Channel || _threads.Contains(message.Channel)) && _shown.Add((message.Id, message.Change)))
            {
                // An older message that is drawn again keeps its place behind the newest one.
                var pressable = message.Card is { } card && (!card.Buttons.IsEmpty || card.Select is not null);
                _current = pressable && (message.EditedAt is null || _current is null || message.Id == _current.Id) ? message : _current;
                output.Message(message);
            }
        }
        finally
        {
            _one.Release();
        }
    }
}
