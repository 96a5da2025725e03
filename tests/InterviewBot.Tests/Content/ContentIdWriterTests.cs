using System.Text;
using InterviewBot.Core.Content;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Content;

public sealed class ContentIdWriterTests : IDisposable
{
    private const string Text = """
        ---
        title: ""
        ---
        ## Q1: "하나인가요?" ##
        **답변 포인트:**
        - 첫째 **굵은**   
        - 둘째 `코드`
          이어지는 줄
          - 용어: 둘
        - 셋째 {#third}

        ### 목록

        - **"둘인가요?"**
          - 핵심: 가 + 나
        ## Q. 셋인가요? {level=mid}
        핵심: 다
        """;

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    public void IdsArePinnedAndEveryOtherByteStays(string newLine, bool mark)
    {
        var text = Text.Replace("\r", "").Replace("\n", newLine) + newLine + "끝\t";
        File.WriteAllText(_folder.File("a.md"), text, new UTF8Encoding(mark));
        var before = Contents.Load(_folder.Path);

        var report = ContentIdWriter.Write([_folder.Path]);

        report.Problems.ShouldBeEmpty();
        report.Pinned.Length.ShouldBe(5);
        var bytes = File.ReadAllBytes(_folder.File("a.md"));
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble).ShouldBe(mark);
        var written = Encoding.UTF8.GetString(bytes.AsSpan(mark ? 3 : 0));
        report.Pinned.Aggregate(written, (now, pin) => now.Replace($" {{#{pin.Id}}}", "").Replace($"#{pin.Id} ", "")).ShouldBe(text);
        ContentText.Lines(Contents.Load(_folder.Path)).ShouldBe(ContentText.Lines(before));
        ContentIdWriter.Plan([_folder.Path]).Pinned.ShouldBeEmpty();
        Directory.GetFiles(_folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void APinnedIdOutlivesAChangeOfWords()
    {
        var file = _folder.Write("a.md", "## Q. 하나인가요?\n핵심: 가\n");
        var id = Contents.Load(_folder.Path).Questions[0].Id;
        ContentIdWriter.Write([_folder.Path]);

        File.WriteAllText(file, File.ReadAllText(file).Replace("하나인가요", "정말 하나뿐인가요"));

        Contents.Load(_folder.Path).Questions.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public void PlanningChangesNothing()
    {
        var file = _folder.Write("a.md", "## Q. 하나인가요?\n핵심: 가\n");

        var pin = ContentIdWriter.Plan([_folder.Path]).Pinned.ShouldHaveSingleItem();

        pin.Text.ShouldBe("하나인가요?");
        pin.Place.Line.ShouldBe(1);
        File.ReadAllText(file).ShouldNotContain("{#");
    }

    [Fact]
    public void AFileWithAnErrorIsLeftAloneAndTold()
    {
        var file = _folder.Write("bad.md", "## Q. 하나인가요?\n**답변 포인트:**\n");
        _folder.Write("good.md", "## Q. 둘인가요?\n핵심: 가\n");

        var report = ContentIdWriter.Write([_folder.Path]);

        report.Problems.ShouldHaveSingleItem().Code.ShouldBe("Q007");
        report.Pinned.ShouldHaveSingleItem().Text.ShouldBe("둘인가요?");
        File.ReadAllText(file).ShouldNotContain("{#");
    }

    public void Dispose() => _folder.Dispose();
}
