using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Tests.Support;
using InterviewBot.Web.Local;
using InterviewBot.Web.Page;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace InterviewBot.Tests.Web;

public sealed class ChatActionsTests : IAsyncDisposable
{
    private const string Try = "0123456789abcdef0123456789abcdef";

    private static readonly string Visitor = LocalPeople.HashOf("secret");

    private readonly TemporaryFolder _folder = new();
    private readonly WebWorld _world;
    private readonly ChatSession _tab;
    private readonly ChatActions _actions;

    public ChatActionsTests()
    {
        _world = new WebWorld(_folder);
        _tab = new ChatSession(_world.Chat, _world.Get<LocalPeople>(), _world.Get<LocalFeed>(), _world.Get<ILanguagePreferences>());
        _actions = new ChatActions(_tab, _world.Chat, _world.Get<IIdSource>(), NullLogger<ChatActions>.Instance);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _tab.DisposeAsync();
        await _world.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task ALineThatIsSentAgainWhileItIsWorkedOnIsTakenOnceAndAnsweredTwice()
    {
        await EnterAsync();
        var held = new TaskCompletionSource();
        _world.Demo.Opens = held.Task;
        var first = _actions.SendAsync("/demo whisper", Try);
        var again = _actions.SendAsync("/demo whisper", Try);
        held.SetResult();

        (await first).ShouldBe(new SendResult(true));
        (await again).ShouldBe(new SendResult(true));
        _world.Demo.Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task TheManagersLinkOpenedInAnotherTabCountsInThisOneAsWell()
    {
        await EnterAsync();
        await _actions.SendAsync("/demo whisper", Try);
        await _world.Get<LocalPeople>().GrantManagingAsync(Visitor, Cancel);
        await _actions.CommandAsync("demo", "secret");

        _world.Demo.Seen.OfType<ChatEvent.Command>().Select(command => command.MayManage).ShouldBe([false, true]);
        _tab.MayManage.ShouldBeTrue();
    }

    [Fact]
    public async Task AFormThatCannotBeReadForIsSaidAndThePageStays()
    {
        await EnterAsync();
        await using var connection = new SqliteConnection($"Data Source={_folder.File("bot.db")};Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var broken = connection.CreateCommand();
        broken.CommandText = "ALTER TABLE local_messages RENAME TO lost";
        await broken.ExecuteNonQueryAsync(Cancel);

        await _actions.ReopenAsync("some-message", "demo:ask");
        _actions.Notice.ShouldNotBeNull().ShouldContain("코드");
    }

    private async Task EnterAsync()
    {
        await _tab.StartAsync(Visitor, Language.Ko);
        (await _tab.NameAsync("미나")).ShouldBeNull();
        await _tab.OpenAsync("docker");
    }
}
