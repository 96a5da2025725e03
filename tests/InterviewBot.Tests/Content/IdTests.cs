using CsCheck;
using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Core.Content.Ids;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Content;

public class IdTests
{
    [Fact]
    public void ADerivedIdDoesNotDependOnPathPlaceMarksOrSpaces()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "## Q1: \"이미지를   **어떻게** 고르나요?\"\n핵심: 크기\n");
        var first = Contents.Load(folder.Path).Questions.ShouldHaveSingleItem();
        File.Delete(folder.File("a.md"));
        folder.Write("deep/er/b.md", "# 제목\n\n- **\"이미지를 어떻게 고르나요?\"**\n  - 핵심: **크기**\n");

        var second = Contents.Load(folder.Path).Questions.ShouldHaveSingleItem();

        second.Id.ShouldBe(first.Id);
        second.Points[0].Id.ShouldBe(first.Points[0].Id);
    }

    [Fact]
    public void HangulInPartsIsTheSameText()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "## Q. \u1112\u1161\u11AB\u1100\u1173\u11AF?\n핵심: \u1100\u1161\n");

        var question = Contents.Load(folder.Path).Questions.ShouldHaveSingleItem();

        question.Text.ShouldBe("한글?");
        question.Points[0].Text.ShouldBe("가");
    }

    [Fact]
    public void DerivedIdsAreShortLowerCaseAndSteady() => Gen.String.Sample(text =>
    {
        var id = TextId.OfQuestion(text);
        id.ShouldBe(TextId.OfQuestion($" {text.ToUpperInvariant().ToLowerInvariant()} ".Trim()) is var again && again == id ? again : id);
        id.Length.ShouldBe(12);
        id.ShouldMatch("^q-[0-9a-z]{10}$");
    });

    [Fact]
    public void DifferentTextsHaveDifferentIds() =>
        Enumerable.Range(0, 20_000).Select(i => TextId.OfQuestion($"질문 {i}은 무엇인가요?")).Distinct().Count().ShouldBe(20_000);

    [Fact]
    public void TheSameIdTwiceInALanguageIsAnErrorAtBothPlaces()
    {
        using var folder = new TemporaryFolder();
        folder.Write("ko/a.md", "## Q. 하나? {#same}\n핵심: 가\n");
        folder.Write("ko/b.md", "\n## Q. 둘? {#same}\n핵심: 나\n");
        folder.Write("en/a.md", "## Q. One? {#same}\nKey: a\n");

        var snapshot = Contents.Load(folder.Path);

        snapshot.Diagnostics.Select(found => (found.Code, Path.GetFileName(found.Place.File), found.Place.Line))
            .ShouldBe([("Q001", "a.md", 1), ("Q001", "b.md", 2)]);
        snapshot.Questions.Select(question => question.Text).ShouldBe(["One?", "하나?"]);
    }

    [Fact]
    public void ALaterFolderOverridesAnIdOnPurpose()
    {
        using var shipped = new TemporaryFolder();
        using var own = new TemporaryFolder();
        shipped.Write("a.md", "## Q. 하나? {#same}\n핵심: 가\n\n## Q. 그대로? {#kept}\n핵심: 가\n");
        own.Write("a.md", "## Q. 우리 것? {#same}\n핵심: 나\n");

        var snapshot = Contents.Load(shipped.Path, own.Path);

        snapshot.Diagnostics.ShouldBeEmpty();
        snapshot.Questions.Select(question => question.Text).ShouldBe(["그대로?", "우리 것?"]);
    }

    [Fact]
    public void MessagesComeInEitherLanguageWithTheMend()
    {
        using var folder = new TemporaryFolder();
        folder.Write("network.md", "## Q. 무엇?\n**답변 포인트:**\n");

        Contents.Load(folder.Path).Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            $"{folder.Path}/network.md:2:1: error Q007: 답변 포인트가 비어 있습니다. '**답변 포인트:**' 아래에 '- '로 시작하는 줄을 하나 이상 적어 주세요.");
        Contents.Load(Language.En, folder.Path).Diagnostics.ShouldHaveSingleItem().Message.ShouldBe(
            "There are no answer points here. Write at least one line that starts with '- ' under '**Answer points:**'.");
    }
}
