using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Tests.Content;

/// <summary>The library over a real folder, with the real clock: a save is in use without a restart; bench/ times it.</summary>
public sealed class ContentLibraryTests : IAsyncDisposable
{
    private const string One = "## Q. 하나? {#one}\n핵심: 가\n";
    private const string Two = One + "\n## Q. 둘? {#two}\n핵심: 나\n";

    private readonly TemporaryFolder _folder = new();
    private readonly ListLogger<ContentLibrary> _log = new();
    private readonly ContentLibrary _library;

    public ContentLibraryTests() => _library = new ContentLibrary(
        Options.Create(new ContentOptions { Directories = _folder.Path }), Options.Create(new BotOptions()), TimeProvider.System, _log);

    [Fact]
    public void ContentIsThereBeforeAnythingIsStarted()
    {
        _folder.Write("a.md", One);

        _library.Current.Questions.ShouldHaveSingleItem();
        _library.Current.ShouldBeSameAs(_library.Current);
    }

    [Fact]
    public async Task ASaveIsInUseAndLogged()
    {
        _folder.Write("network.md", One);
        await StartAsync();

        var snapshot = await AfterAsync(() => _folder.Write("network.md", Two));

        snapshot.Questions.Length.ShouldBe(2);
        _library.Current.ShouldBeSameAs(snapshot);
        _log.Lines.ShouldContain($"{_folder.Path}/network.md 다시 읽음: 문제 1 → 2");
    }

    [Fact]
    public async Task AWrongNameOfDockerIsReportedAndTheSaveIsInUseAllTheSame()
    {
        _folder.Write("a.md", One);
        await StartAsync();

        var snapshot = await AfterAsync(() => _folder.Write("a.md", Two + "\n`docker rnu nginx`\n"));

        snapshot.Questions.Length.ShouldBe(2);
        snapshot.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("C010");
    }

    [Fact]
    public async Task ASaveByRenameIsSeenToo()
    {
        _folder.Write("a.md", One);
        await StartAsync();

        var snapshot = await AfterAsync(() => File.Move(_folder.Write("a.md~", Two), _folder.File("a.md"), overwrite: true));

        snapshot.Questions.Length.ShouldBe(2);
    }

    [Fact]
    public async Task FilesThatComeAndGoAreSeen()
    {
        _folder.Write("a.md", One);
        await StartAsync();

        (await AfterAsync(() => _folder.Write("new/b.md", "## Q. 셋? {#three}\n핵심: 다\n"))).Questions.Length.ShouldBe(2);
        (await AfterAsync(() => File.Delete(_folder.File("a.md")))).Questions.ShouldHaveSingleItem().Id.Value.ShouldBe("three");
    }

    [Fact]
    public async Task AFileWithAnErrorKeepsItsLastGoodVersion()
    {
        _folder.Write("a.md", Two);
        await StartAsync();

        var broken = await AfterAsync(() => _folder.Write("a.md", "## Q. 하나? {#one}\n**답변 포인트:**\n"));
        broken.Questions.Length.ShouldBe(2);
        broken.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("Q007");
        _log.Lines.ShouldContain(line => line.Contains("a.md:2:1: error Q007"));

        var mended = await AfterAsync(() => _folder.Write("a.md", One));
        mended.Questions.ShouldHaveSingleItem();
        mended.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnIdTakenFromAnotherFileKeepsTheLastGoodVersion()
    {
        _folder.Write("a.md", One);
        _folder.Write("b.md", "## Q. 셋? {#three}\n핵심: 다\n");
        await StartAsync();

        var doubled = await AfterAsync(() => _folder.Write("b.md", "## Q. 셋? {#one}\n핵심: 다\n"));

        doubled.Questions.Select(question => question.Id.Value).ShouldBe(["one", "three"]);
        doubled.Diagnostics.Select(found => found.Code).ShouldBe(["Q001", "Q001"]);
    }

    [Fact]
    public async Task AFolderThatIsAwayForAWhileTakesNoQuestionAway()
    {
        _folder.Write("a.md", Two);
        await StartAsync();
        _library.Current.Questions.Length.ShouldBe(2);

        var away = await AfterAsync(() => Directory.Move(_folder.Path, _folder.Path + "-away"));
        var back = await AfterAsync(() => Directory.Move(_folder.Path + "-away", _folder.Path));

        away.Questions.Length.ShouldBe(2);
        away.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("F001");
        back.Questions.Length.ShouldBe(2);
        back.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public async Task AFolderThatAppearsLaterIsRead()
    {
        Directory.Delete(_folder.Path);
        await StartAsync();
        _library.Current.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("F001");

        (await AfterAsync(() => _folder.Write("a.md", One))).Questions.ShouldHaveSingleItem();
    }

    [Fact]
    public void TheCopyBesideTheProgramStandsInForContentAlone()
    {
        new ContentOptions { Directories = "our-notes; /somewhere ;" }.Folders.ShouldBe(["our-notes", "/somewhere"]);
        new ContentOptionsValidator().Validate(null, new ContentOptions { Directories = " ; " }).FailureMessage!.ShouldStartWith("Content__Directories is empty.");
    }

    public async ValueTask DisposeAsync()
    {
        await _library.StopAsync(CancellationToken.None);
        _library.Dispose();
        _folder.Dispose();
    }

    private Task StartAsync() => _library.StartAsync(TestContext.Current.CancellationToken);

    private async Task<ContentSnapshot> AfterAsync(Action save)
    {
        var changed = new TaskCompletionSource<ContentSnapshot>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Take(ContentSnapshot snapshot) => changed.TrySetResult(snapshot);
        _library.Changed += Take;
        save();
        var result = await changed.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        _library.Changed -= Take;
        return result;
    }
}
