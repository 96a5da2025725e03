using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Core.Content.Review;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Content;

/// <summary>What <c>content check</c> looks at beyond loading.</summary>
public sealed class ContentReviewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void QuestionsWithoutAPairAreToldOnceAFile()
    {
        Write("ko/questions/a.md", Question("one", "컨테이너는 무엇인가요?"), Question("two", "이미지는 무엇인가요?"), Question("three", "볼륨은 왜 쓰나요?"));
        Write("en/questions/a.md", Question("two", "What is an image?"));

        var found = Review().ShouldHaveSingleItem();

        found.Code.ShouldBe("R001");
        found.Severity.ShouldBe(Severity.Warning);
        found.Place.ToString().ShouldEndWith("ko/questions/a.md:1:1");
        found.Message.ShouldContain("2");
        found.Message.ShouldContain("one, three");
    }

    [Fact]
    public void APairWhosePointsDifferIsToldAtTheEnglishOne()
    {
        Write("ko/questions/a.md", Question("one", "컨테이너는 무엇인가요?", "격리된 프로세스입니다 {#process}", "커널을 함께 씁니다 {#kernel}"));
        Write("en/questions/a.md", Question("one", "What is a container?", "An isolated process {#process}"));

        Review().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            found => found.Code.ShouldBe("R002"),
            found => found.Place.ToString().ShouldEndWith("en/questions/a.md:1:1"),
            found => found.Message.ShouldContain("ko/questions/a.md:1:1"));
    }

    [Fact]
    public void APairWhosePointsHaveOtherIdsOrLevelsIsTold()
    {
        Write("ko/questions/a.md", Question("one level=mid", "컨테이너는 무엇인가요?", "격리된 프로세스입니다 {#process}"));
        Write("en/questions/a.md", Question("one level=senior", "What is a container?", "An isolated process {#isolated}"));

        Review().Select(found => found.Code).ShouldBe(["R003", "R004"]);
    }

    [Fact]
    public void PointsWithoutTermsAreToldAtTheirQuestion()
    {
        Write("ko/questions/a.md", "## Q. 컨테이너는 무엇인가요? {#one}\n**답변 포인트:**\n- 격리된 프로세스입니다 {#process}\n- 커널을 함께 씁니다 {#kernel}\n  - 용어: 커널\n");
        Write("en/questions/a.md", Question("one", "What is a container?", "An isolated process {#process}", "It shares the kernel {#kernel}"));

        var found = Review().ShouldHaveSingleItem();

        found.Code.ShouldBe("R005");
        found.Message.ShouldContain("격리된 프로세스입니다");
    }

    [Fact]
    public void AQuestionThatNoMessageHoldsIsTold()
    {
        Write("ko/questions/a.md", Question("one", new string('가', 2001) + "인가요?"));
        Write("en/questions/a.md", Question("one", "What is a container?"));

        Review().ShouldHaveSingleItem().Code.ShouldBe("R006");
    }

    [Theory]
    [InlineData("[자세히](missing.md)", true)]
    [InlineData("[자세히](b.md#nowhere)", true)]
    [InlineData("[자세히](#two)", true)]
    [InlineData("[자세히](b.md)", false)]
    [InlineData("[자세히](b.md#b-id)", false)]
    [InlineData("[자세히](b.md#쓰는-법)", false)]
    [InlineData("[자세히](#one)", false)]
    [InlineData("[자세히](https://docs.docker.com/nowhere)", false)]
    [InlineData("`[코드](missing.md)`", false)]
    public void ALinkThatLeadsNowhereIsToldWhereItStands(string link, bool dead)
    {
        Write("ko/questions/a.md", Question("one", "컨테이너는 무엇인가요?") + "\n**모범 답안:** 격리된 프로세스입니다.\n" + link + "\n");
        Write("ko/questions/b.md", Question("b-id", "이미지는 무엇인가요?") + "\n### 쓰는 법\n");
        Write("en/questions/a.md", Question("one", "What is a container?"), Question("b-id", "What is an image?"));

        var found = Review().Where(diagnostic => diagnostic.Code == "R007").ToList();

        found.Count.ShouldBe(dead ? 1 : 0);
        found.ShouldAllBe(diagnostic => diagnostic.Place.Line == 7 && diagnostic.Place.File.EndsWith("ko/questions/a.md"));
    }

    [Fact]
    public void AQuestionAskedTwiceInOtherWordsIsTold()
    {
        Write("ko/questions/a.md",
            Question("one", "컨테이너와 가상 머신은 무엇이 다른가요?", "컨테이너는 커널을 공유합니다 {#kernel}", "가상 머신은 하이퍼바이저 위에서 돕니다 {#hypervisor}"),
            Question("two", "볼륨은 왜 쓰나요?", "데이터가 컨테이너보다 오래 남습니다 {#data}"),
            Question("three", "가상 머신과 컨테이너의 차이는 무엇인가요?", "컨테이너는 커널을 공유해요 {#kernel}", "가상 머신은 하이퍼바이저 위에서 돌아요 {#hypervisor}"));

        var found = Review().Where(diagnostic => diagnostic.Code == "R008").ShouldHaveSingleItem();

        found.Message.ShouldContain("'one'");
        found.Place.Line.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void TheShippedContentNeedsNoReview()
    {
        var content = ContentLoader.Load([Path.Combine(AppContext.BaseDirectory, "content")]);

        content.Diagnostics.ShouldBeEmpty();
        ContentReview.Of(content).ShouldBeEmpty();
    }

    private ImmutableArray<Diagnostic> Review() => ContentReview.Of(ContentLoader.Load([_folder.Path], Language.Ko));

    private void Write(string path, params string[] questions) => _folder.Write(path, string.Join('\n', questions));

    private static string Question(string id, string text, params string[] points) =>
        $"## Q. {text} {{#{id}}}\n**답변 포인트:**\n" + string.Join('\n', (points.Length == 0 ? ["하나입니다 {#only}"] : points).Select(point => $"- {point}\n  - 용어: 용어")) + "\n";
}
