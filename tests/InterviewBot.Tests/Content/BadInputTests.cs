using System.Diagnostics;
using System.Text;
using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Content;

/// <summary>A broken file gets a clear answer, quickly, and hides no other.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "## Q. 좋은 질문인가요? {#good}\n**답변 포인트:**\n- 네 {#yes}\n";

    private static readonly TimeSpan Quickly = TimeSpan.FromSeconds(5);

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string, string> BrokenTexts => new()
    {
        { "quotes", "F008", new string('>', 10_000) + " 깊다" },
        { "lists on a line", "F008", string.Concat(Enumerable.Repeat("- ", 10_000)) + "깊다" },
        { "lists by indent", "F008", string.Concat(Enumerable.Range(0, 1_500).Select(i => new string(' ', i * 2) + "- 항목\n")) },
        { "lists by a little indent", "F010", string.Concat(Enumerable.Range(0, 110).Select(i => new string(' ', i * 2) + "- 항목\n")) },
        { "emphasis", "F009", string.Concat(Enumerable.Repeat("*a ", 100_000)) },
        { "links", "F009", string.Concat(Enumerable.Repeat("[a](", 50_000)) },
        { "brackets", "F009", new string('[', 100_000) },
        { "front matter", "F011", "---\ntopic: [1, 2\n---\n" },
        { "front matter with an open brace", "F011", "---\ntitle: {Docker\nlevel: mid\n---\n" },
        { "front matter with an empty tag", "F011", "---\ntitle: !<> Docker\n---\n" },
        { "a code block without end", "Q016", "# 주제\n```bash\ndocker ps\n\n" + Good },
        { "a code block whose end left its list", "Q016", "- 항목\n  ```bash\n  docker ps\n```\n\n" + Good },
        { "a comment without end", "Q016", "# 주제\n<!-- 고칠 것\n\n" + Good },
    };

    [Theory]
    [MemberData(nameof(BrokenTexts))]
    public void ABrokenTextIsNamedQuickly(string kind, string code, string text)
    {
        _folder.Write("bad.md", text);

        var snapshot = LoadBesideAGoodFile();

        snapshot.Diagnostics.ShouldHaveSingleItem(kind).Code.ShouldBe(code);
    }

    [Fact]
    public void AFileOf50MegabytesIsRefusedUnread()
    {
        using (var file = File.Create(_folder.File("bad.md")))
        {
            file.SetLength(50 * 1024 * 1024);
        }

        var found = LoadBesideAGoodFile().Diagnostics.ShouldHaveSingleItem();
        found.Code.ShouldBe("F005");
        found.Message.ShouldContain("50 MB");
    }

    [Fact]
    public void ABinaryFileIsNoMarkdown()
    {
        File.WriteAllBytes(_folder.File("bad.md"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0xFF, 0x80]);

        LoadBesideAGoodFile().Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("F006");
    }

    [Fact]
    public void InvalidUtf8IsFoundAtItsLineAndColumn()
    {
        File.WriteAllBytes(_folder.File("bad.md"), [.. Encoding.UTF8.GetBytes("# 제목\n가나"), 0xC3, 0x28]);

        var found = LoadBesideAGoodFile().Diagnostics.ShouldHaveSingleItem();
        found.Code.ShouldBe("F007");
        (found.Place.Line, found.Place.Column).ShouldBe((2, 3));
    }

    [Fact]
    public void Utf16IsToldToBeSavedAsUtf8()
    {
        File.WriteAllBytes(_folder.File("bad.md"), [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Good)]);

        LoadBesideAGoodFile().Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("F007");
    }

    [Fact]
    public void LineEndsOfWindowsAndAByteOrderMarkChangeNothing()
    {
        var text = "---\ntopic: t\nlevel: senior\n---\n" + Good.Replace("good", "other");
        File.WriteAllText(_folder.File("windows.md"), text.Replace("\n", "\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var snapshot = LoadBesideAGoodFile();

        snapshot.Diagnostics.ShouldBeEmpty();
        var question = snapshot.Questions.Single(question => question.Id.Value == "other");
        (question.Topic, question.Level, question.Text, question.Source.Line).ShouldBe(("t", Level.Senior, "좋은 질문인가요?", 5));
    }

    [Fact]
    public void AnEmptyFileIsNoMistake()
    {
        _folder.Write("bad.md", "");

        LoadBesideAGoodFile().Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void AMissingFolderIsNamed()
    {
        var found = Contents.Load(Language.En, _folder.File("nowhere")).Diagnostics.ShouldHaveSingleItem();
        found.ToString().ShouldBe($"{_folder.File("nowhere")}:1:1: error F001: There is no such folder. Check the path, or correct Content__Directories.");
    }

    [Fact]
    public void AFolderAndAFileWithoutReadPermissionAreNamed()
    {
        if (OperatingSystem.IsWindows())
        {
            // Permissions are of another kind there.
            return;
        }

        var folder = Directory.GetParent(_folder.Write("locked/inner.md", Good.Replace("good", "inner")))!;
        var file = _folder.Write("secret.md", Good.Replace("good", "secret"));
        File.SetUnixFileMode(folder.FullName, UnixFileMode.None);
        File.SetUnixFileMode(file, UnixFileMode.None);

        var snapshot = LoadBesideAGoodFile();

        File.SetUnixFileMode(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        // Permissions do not bind root, who then simply reads both.
        string[] expected = Environment.IsPrivilegedProcess ? [] : ["F002", "F003"];
        snapshot.Diagnostics.Select(found => found.Code).ShouldBe(expected, ignoreOrder: true);
        snapshot.Questions.Length.ShouldBe(Environment.IsPrivilegedProcess ? 3 : 1);
    }

    [Fact]
    public void ALinkBackToItsOwnFolderIsFollowedOnce()
    {
        Directory.CreateSymbolicLink(_folder.File("again"), _folder.Path);

        LoadBesideAGoodFile().Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("F004");
    }

    [Fact]
    public void ALinkToNowhereIsUnreadable()
    {
        File.CreateSymbolicLink(_folder.File("bad.md"), _folder.File("gone"));

        LoadBesideAGoodFile().Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("F003");
    }

    [Fact]
    public void AFolderNamedLikeAFileIsAFolder()
    {
        _folder.Write("folder.md/inner.md", Good.Replace("good", "inner"));

        LoadBesideAGoodFile().Questions.Length.ShouldBe(2);
    }

    [Fact]
    public void OneBadFileAmongManyHidesNone()
    {
        for (var i = 0; i < 50; i++)
        {
            _folder.Write($"f{i}.md", i % 5 == 0 ? "\0\0" : Good.Replace("good", $"good{i}"));
        }

        var snapshot = LoadBesideAGoodFile();

        snapshot.Questions.Length.ShouldBe(41);
        snapshot.Diagnostics.Length.ShouldBe(10);
    }

    public void Dispose() => _folder.Dispose();

    private ContentSnapshot LoadBesideAGoodFile()
    {
        _folder.Write("good.md", Good);
        var start = Stopwatch.GetTimestamp();
        var snapshot = Contents.Load(_folder.Path);
        Stopwatch.GetElapsedTime(start).ShouldBeLessThan(Quickly);
        snapshot.Questions.ShouldContain(question => question.Id.Value == "good");
        return snapshot;
    }
}
