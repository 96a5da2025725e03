using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Web.Local;

namespace InterviewBot.Web.Page;

/// <summary>What one tab shows. Everything runs on the tab's own render loop, so nothing here is locked.</summary>
internal sealed class ChatSession(LocalChat chat, LocalPeople people, LocalFeed feed, ILanguagePreferences preferences) : IAsyncDisposable
{
    /// <summary>Messages that are read at once.</summary>
    private const int PageSize = 60;

    private readonly CancellationTokenSource _closed = new();
    private readonly Dictionary<string, int> _unread = [];
    private LocalSubscription? _subscription;
    private Task _listening = Task.CompletedTask;
    private string _visitor = "";

    public event Action? Changed;

    public LocalPerson? Person { get; private set; }

    public bool MayManage { get; private set; }

    public Language Language { get; private set; }

    public ImmutableArray<LocalChannel> Channels { get; private set; } = [];

    /// <summary>Null while nothing is open, and where the address names no channel.</summary>
    public LocalChannel? Channel { get; private set; }

    public MessageWindow Window { get; private set; } = MessageWindow.Empty;

    public ImmutableArray<LocalMessage> Messages => Window.Messages;

    /// <summary>In a thread: the message that it hangs from.</summary>
    public LocalMessage? Parent { get; private set; }

    /// <summary>The newest thing said by another, for those who listen to the page.</summary>
    public string Announcement { get; private set; } = "";

    public CancellationToken Closed => _closed.Token;

    public int UnreadIn(string channel) => _unread.GetValueOrDefault(channel);

    public LocalSeat? Seat => Person is null || Channel is null ? null : new LocalSeat(Person, Channel.Id, Language, MayManage);

    /// <summary>Once a tab, whichever of its pages comes first.</summary>
    public async Task StartAsync(string visitor, Language browserLanguage)
    {
        if (Person is not null)
        {
            return;
        }

        _visitor = visitor;
        Language = browserLanguage;
        var known = await people.FindAsync(visitor, Closed);
        MayManage = known.MayManage;
        if (known.Person is { } person)
        {
            await EnterAsync(person);
        }
    }

    /// <summary>The seat with the rights of now: the managers' link may have been opened in another tab since.</summary>
    public async Task<LocalSeat> WithRightsAsync(LocalSeat seat)
    {
        MayManage = MayManage || (await people.FindAsync(_visitor, Closed)).MayManage;
        return seat with { MayManage = MayManage };
    }

    /// <returns>Null where the nickname is now one's own, else why not.</returns>
    public async Task<string?> NameAsync(string typedName)
    {
        var isNew = Person is null;
        switch (await people.NameAsync(_visitor, typedName, Language, Closed))
        {
            case LocalNaming.Refused refused:
                return refused.Reason;
            case LocalNaming.Named named when isNew:
                await EnterAsync(named.Person);
                break;
            case LocalNaming.Named named:
                Person = named.Person;
                break;
        }

        Changed?.Invoke();
        return null;
    }

    public async Task SetLanguageAsync(Language language)
    {
        Language = language;
        if (Person is not null)
        {
            await preferences.SetForMemberAsync(LocalChannel.Ref(""), Person.Id, language, Closed);
        }

        Changed?.Invoke();
    }

    /// <summary>The language follows what the person says with <c>/language</c>.</summary>
    public async Task RefreshLanguageAsync()
    {
        if (Person is not null
            && await preferences.FindAsync(LocalChannel.Ref(""), Person.Id, Closed) is { } chosen && chosen != Language)
        {
            Language = chosen;
            Changed?.Invoke();
        }
    }

    /// <summary>Does not wait for the feed: for the one who has just made a channel.</summary>
    public async Task ReadChannelsAsync() => Channels = await chat.ChannelsAsync(Closed);

    public async Task OpenAsync(string channelId)
    {
        Channel = Channels.FirstOrDefault(channel => channel.Id == channelId);
        (Window, Parent) = (MessageWindow.Empty, null);
        _unread.Remove(channelId);
        if (Seat is { } seat)
        {
            var history = await chat.HistoryAsync(seat, null, PageSize, Closed);
            if (Channel?.Id == channelId)
            {
                // What the feed brought in the meantime is the newer.
                Window = Window.WithHistory(history, PageSize);
            }

            Parent = Channel?.ParentMessage is { } parent ? await chat.FindAsync(seat.Person.Id, parent, Closed) : null;
        }

        Changed?.Invoke();
    }

    public async Task LoadOlderAsync()
    {
        if (Seat is { } seat && !Messages.IsEmpty)
        {
            var older = await chat.HistoryAsync(seat, Messages[0].Order, PageSize, Closed);
            // Another channel may have been opened meanwhile.
            Window = Channel?.Id == seat.Channel ? Window.WithHistory(older, PageSize) : Window;
            Changed?.Invoke();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        _subscription?.Dispose();
        await _listening;
        _closed.Dispose();
    }

    private async Task EnterAsync(LocalPerson person)
    {
        if (await preferences.FindAsync(LocalChannel.Ref(""), person.Id, Closed) is { } chosen)
        {
            Language = chosen;
        }

        _subscription = await feed.SubscribeAsync(person.Id, Closed);
        Channels = await chat.ChannelsAsync(Closed);

        // Last: the page opens its channel as soon as there is somebody to show it to.
        Person = person;
        _listening = ListenAsync(_subscription);
    }

    private async Task ListenAsync(LocalSubscription subscription)
    {
        try
        {
            while (Person is { } person)
            {
                await foreach (var changes in subscription.Changes.ReadAllAsync(Closed))
                {
                    await TakeAsync(changes, person);
                }

                // The feed went on without this tab: watch again and read everything anew.
                _subscription = subscription = await feed.SubscribeAsync(person.Id, Closed);
                Channels = await chat.ChannelsAsync(Closed);
                await OpenAsync(Channel?.Id ?? "");
            }
        }
        catch (OperationCanceledException) when (_closed.IsCancellationRequested)
        {
            // The tab was closed.
        }
    }

    private async Task TakeAsync(LocalChanges changes, LocalPerson person)
    {
        if (changes.Channels)
        {
            Channels = await chat.ChannelsAsync(Closed);
        }

        foreach (var message in changes.Messages)
        {
            var isNew = message.Change == message.Order;
            if (isNew && message.Channel != Channel?.Id && message.Author?.Id != person.Id)
            {
                _unread[message.Channel] = UnreadIn(message.Channel) + 1;
            }
            else if (isNew && message.Author?.Id != person.Id)
            {
                Announcement = Spoken.Of(message, Language);
            }
        }

        Window = Window.With(changes.Messages.Where(message => message.Channel == Channel?.Id));
        Parent = changes.Messages.LastOrDefault(message => message.Id == Parent?.Id) ?? Parent;
        Changed?.Invoke();
    }
}
