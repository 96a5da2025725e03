using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Content;

/// <summary>Notes as people keep them, in every shape that the bot must take unmodified.</summary>
public class NotesFixtureTests
{
    private static readonly ContentSnapshot Notes = Contents.Load(Path.Combine(AppContext.BaseDirectory, "Fixtures", "notes"));

    private static Question[] Korean => [.. Notes.Questions.Where(question => question.Language == Language.Ko)];

    [Fact]
    public void NotesLoadWithoutAnError() => Notes.Diagnostics.ShouldAllBe(found => found.Severity == Severity.Warning);

    [Fact]
    public void EveryQuestionIsFoundOnceWithItsPoints() => Korean.Select(question => (question.Text, question.Points.Length)).ShouldBe(
    [
        ("Compose와 Kubernetes는 무엇이 다른가요?", 0),
        ("서비스끼리는 어떻게 서로를 찾나요?", 3),
        ("개발 환경에서 Compose를 쓰면 무엇이 좋은가요?", 3),
        ("depends_on만으로 시작 순서가 보장되나요?", 3),
        ("비밀번호는 어디에 두나요?", 2),
    ]);

    [Fact]
    public void AQuestionWithoutPointsStaysAndIsWarnedOf()
    {
        var warning = Notes.Diagnostics.ShouldHaveSingleItem();
        warning.Code.ShouldBe("Q006");
        (warning.Place.Line, warning.Place.Column).ShouldBe((Korean[0].Source.Line, 3));
    }

    [Fact]
    public void AHintIsSplitAtPlusAndCommaButNotAtASlash() =>
        Korean[2].Points.Select(point => point.Text).ShouldBe(["파일 하나로 재현", "up/down 한 번", "팀이 같은 환경 사용"]);

    [Fact]
    public void APointInAListIsOnePointWhateverCommasItHas() =>
        Korean[3].Points[0].Text.ShouldBe("컨테이너가 뜨는 순서만 정함 (준비 여부, 아님)");

    [Fact]
    public void CommandsComeFromTablesAlone() => Notes.Commands.Where(command => command.Language == Language.Ko).Select(command => command.Name).ShouldBe(
    [
        "docker compose up", "docker compose logs", "docker compose down",
        "docker container ls", "docker container exec", "docker volume rm",
    ]);

    [Fact]
    public void ShellCommentsExplainTheCommandsBelowThem() => Command("docker compose logs").Examples.ShouldBe(
    [
        new CommandExample("docker compose logs -f web", "로그 보기"),
        new CommandExample("docker compose logs db", "로그 보기"),
    ]);

    [Fact]
    public void AYamlBlockGivesNoExample() =>
        Command("docker compose up").Examples.ShouldHaveSingleItem().Line.ShouldBe("docker compose up -d");

    [Fact]
    public void ACommentedOutQuestionIsNotLoaded() => Notes.Questions.ShouldNotContain(question => question.Text.Contains("주석"));

    [Fact]
    public void TheFilesNameIsTheTopicWhereNothingElseNamesIt() => Korean.ShouldAllBe(question => question.Topic == "compose-notes");

    [Fact]
    public void TheLettersTellTheLanguage() =>
        Notes.Questions.Single(question => question.Language == Language.En).Points.Select(point => point.Text)
            .ShouldBe(["Not in the image", "In a file that is mounted"]);

    private static CommandEntry Command(string name) =>
        Notes.Commands.Single(command => command.Name == name && command.Language == Language.Ko);
}
