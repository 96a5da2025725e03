using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Web.Local;

/// <summary>
/// What a person can do in the local chat. The page and the terminal are two views of it. Safe for concurrent use.
/// </summary>
public sealed class LocalChat
{
    /// <summary>Of one message, in UTF-16 code units: the platforms' own limit.</summary>
    public const int LongestMessage = 4000;

    private const int MostChannels = 200;
    private const int LongestCause = 200;

    private readonly LocalLog _log;
    private readonly ILocalChatStore _store;
    private readonly IChatRouter _router;
    private readonly CommandCatalogue _catalogue;
    private readonly UserNames _names;

    internal LocalChat(LocalLog log, ILocalChatStore store, IChatRouter router, CommandCatalogue catalogue, UserNames names) =>
        (_log, _store, _router, _catalogue, _names) = (log, store, router, catalogue, names);

    /// <summary>Sends a line: a message, or a slash command.</summary>
    /// <param name="tryId">The same for each try of one line, so that a repeated send is one message; null for a single try.</param>
    public async Task<LocalOutcome> SendAsync(LocalSeat seat, string text, string? tryId, CancellationToken cancellationToken)
    {
        var line = text.Trim();
        if (line.Length is 0 or > LongestMessage)
        {
            return new LocalOutcome.NotSent(WrongLength(line.Length, seat.Language));
        }

        var key = $"try:{seat.Person.Id}:{tryId ?? _log.NextId()}";
        if (await _store.FindMessageByKeyAsync(seat.Channel, key, cancellationToken) is { } sent)
        {
            return new LocalOutcome.Done(sent);
        }

        return await CommandLine.Parse(line, _catalogue).Match<Task<LocalOutcome>>(
            message => SayAsync(seat, message.Text, key, cancellationToken),
            command => RunAsync(seat, command, line, key, cancellationToken),
            mistake => Task.FromResult<LocalOutcome>(new LocalOutcome.NotSent(mistake.Explanation.In(seat.Language))));
    }

    /// <summary>Runs a command without typing it, as the page's own buttons do.</summary>
    public Task<LocalOutcome> CommandAsync(LocalSeat seat, string name, string? subcommand, CancellationToken cancellationToken)
    {
        var spec = _catalogue.Find(name);
        var sub = spec?.Subcommands.FirstOrDefault(known => known.Name == subcommand);
        var written = $"/{seat.Language.Pick(spec?.KoreanName ?? name, name)} {seat.Language.Pick(sub?.KoreanName ?? "", subcommand ?? "")}".Trim();
        var command = new CommandLineResult.Command(name, subcommand, ImmutableDictionary<string, string>.Empty);
        return RunAsync(seat, command, written, $"try:{seat.Person.Id}:{_log.NextId()}", cancellationToken);
    }

    /// <summary>Presses a button or chooses options.</summary>
    /// <param name="message">The message that the button hangs on.</param>
    /// <param name="label">The button's label, told to the others where the answer is public.</param>
    public Task<LocalOutcome> PressAsync(
        LocalSeat seat, LocalMessage? message, ActionId action, string label, ImmutableArray<string> values, CancellationToken cancellationToken) =>
        ActAsync(seat, message, new ChatEvent.Action(action)
        {
            EventId = _log.NextId(),
            Channel = seat.ChannelRef,
            Member = seat.Member,
            Locale = seat.Language,
            MayManage = seat.MayManage,
            WayToManage = seat.WayToManage,
            Values = values,
            Message = message?.Ref,
        }, label, null, cancellationToken);

    /// <summary>Submits a form.</summary>
    /// <param name="message">The message whose button opened the form.</param>
    /// <param name="tryId">The same for each try to submit one form.</param>
    public async Task<LocalOutcome> SubmitAsync(
        LocalSeat seat, LocalMessage? message, Form form, ImmutableDictionary<string, string> fields, string? tryId, CancellationToken cancellationToken)
    {
        var key = tryId is null ? null : $"form:{seat.Person.Id}:{tryId}";
        if (key is not null && await _store.FindMessageByKeyAsync(seat.Channel, key, cancellationToken) is { } answered)
        {
            return new LocalOutcome.Done(answered);
        }

        var action = new ChatEvent.Action(form.Action)
        {
            EventId = tryId ?? _log.NextId(),
            Channel = seat.ChannelRef,
            Member = seat.Member,
            Locale = seat.Language,
            MayManage = seat.MayManage,
            WayToManage = seat.WayToManage,
            Fields = fields,
            Message = message?.Ref,
        };
        return await ActAsync(seat, message, action, form.Title, key, cancellationToken);
    }

    /// <summary>Takes a private message out of one's own sight.</summary>
    public Task DismissAsync(LocalSeat seat, string messageId, CancellationToken cancellationToken) =>
        _log.DismissAsync(messageId, seat.Person.Id, cancellationToken);

    /// <summary>The newest messages of the channel that this person may see, oldest first.</summary>
    public Task<ImmutableArray<LocalMessage>> HistoryAsync(LocalSeat seat, long? before, int limit, CancellationToken cancellationToken) =>
        _store.HistoryAsync(seat.Channel, seat.Person.Id, before, limit, cancellationToken);

    /// <summary>A message, where this person may see it.</summary>
    public async Task<LocalMessage?> FindAsync(string personId, string messageId, CancellationToken cancellationToken) =>
        await _store.FindMessageAsync(messageId, cancellationToken) is { } found && found.IsFor(personId) ? found : null;

    public Task<ImmutableArray<LocalChannel>> ChannelsAsync(CancellationToken cancellationToken) => _store.ChannelsAsync(cancellationToken);

    /// <summary>Opens a channel by name, and makes it where there is none.</summary>
    /// <returns>Null, and nothing is made, where the name cannot be one or there are too many channels.</returns>
    public async Task<LocalChannel?> OpenChannelAsync(string typedName, CancellationToken cancellationToken)
    {
        if (!LocalChannel.TryReadName(typedName, out var name))
        {
            return null;
        }

        var channels = await _store.ChannelsAsync(cancellationToken);
        return channels.FirstOrDefault(channel => channel.Id == name)
            ?? (channels.Count(channel => !channel.IsThread) >= MostChannels
                ? null
                : await _log.AddChannelAsync(new LocalChannel(name, name), cancellationToken));
    }

    private async Task<LocalOutcome> SayAsync(LocalSeat seat, string text, string key, CancellationToken cancellationToken)
    {
        var message = await _log.AddAsync(
            blank => blank with { Author = seat.Person, Text = text, IdempotencyKey = key }, seat.Channel, cancellationToken);
        return message is null
            ? new LocalOutcome.NotSent(seat.Language.Pick("이 채널은 없어요. 왼쪽에서 채널을 골라 주세요.", "There is no such channel. Choose one on the left."))
            : new LocalOutcome.Done(message);
    }

    private async Task<LocalOutcome> RunAsync(
        LocalSeat seat, CommandLineResult.Command command, string written, string key, CancellationToken cancellationToken)
    {
        var specs = _catalogue.Find(command.Name)?.OptionsOf(command.Subcommand) ?? [];
        var options = ChoiceLabels.ToValues(specs, command.Options);
        var (known, stranger) = await _names.ToIdsAsync(specs, options, cancellationToken);
        if (stranger is not null)
        {
            return new LocalOutcome.NotSent(UserNames.Unknown(stranger, seat.Language));
        }

        var reply = await _router.HandleAsync(
            new ChatEvent.Command(command.Name, command.Subcommand, known)
            {
                EventId = _log.NextId(),
                Channel = seat.ChannelRef,
                Member = seat.Member,
                Locale = seat.Language,
                MayManage = seat.MayManage,
                WayToManage = seat.WayToManage,
            },
            cancellationToken);
        return await GiveAsync(seat, null, reply, written, key, cancellationToken);
    }

    private async Task<LocalOutcome> ActAsync(
        LocalSeat seat, LocalMessage? message, ChatEvent.Action action, string label, string? key, CancellationToken cancellationToken)
    {
        var reply = await _router.HandleAsync(action, cancellationToken);
        return await GiveAsync(seat, message, reply, label, key, cancellationToken);
    }

    private Task<LocalOutcome> GiveAsync(
        LocalSeat seat, LocalMessage? pressed, Reply reply, string written, string? key, CancellationToken cancellationToken)
    {
        var cause = new LocalCause(seat.Person, written.Length <= LongestCause ? written : written[..(LongestCause - 1)] + "…");
        return reply.Match<Task<LocalOutcome>>(
            x => AnswerAsync(x.Card, seat.Person.Id),
            x => AnswerAllAsync(x),
            x => pressed is null ? AnswerAsync(x.Card, seat.Person.Id) : UpdateAsync(pressed.Id, x.Card),
            x => Task.FromResult<LocalOutcome>(new LocalOutcome.Fill(x.Form)),
            _ => Task.FromResult<LocalOutcome>(new LocalOutcome.Done(null)));

        async Task<LocalOutcome> AnswerAsync(Card card, string? audience) => new LocalOutcome.Done(await _log.AddAsync(
            blank => blank with { Card = card, Audience = audience, Cause = cause, IdempotencyKey = key }, seat.Channel, cancellationToken));

        async Task<LocalOutcome> AnswerAllAsync(Reply.Public answer)
        {
            var outcome = await AnswerAsync(answer.Card, null);
            if (answer.Posted is { } posted && outcome is LocalOutcome.Done { Message: { } message })
            {
                await posted(message.Ref, cancellationToken);
            }

            return outcome;
        }

        async Task<LocalOutcome> UpdateAsync(string messageId, Card card) =>
            new LocalOutcome.Done(await _log.EditAsync(messageId, card, cancellationToken), Edited: true);
    }

    private static string WrongLength(int length, Language language) => length == 0
        ? language.Pick("보낼 글이 없어요. 한 글자라도 적어 주세요.", "There is nothing to send yet. Type something first.")
        : language.Pick(
            $"글이 {length:N0}자라서 보내지 않았어요. {LongestMessage:N0}자까지 보낼 수 있으니 줄이거나 나누어 보내 주세요. 쓴 글은 그대로 있어요.",
            $"The message has {length:N0} characters and was not sent. Up to {LongestMessage:N0} fit: shorten it or send it in parts. Your text is still here.");
}
