using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Feedback;

namespace InterviewBot.Tests.Practice.Feedback;

public sealed class AnswerFeedbackTests
{
    [Theory]
    [InlineData("root로 실행하지 않는 게 기본이에요.")]
    [InlineData("컨테이너를 루트로 돌리지 않아요.")]
    [InlineData("루트 계정으로는 안 띄웁니다.")]
    [InlineData("I never run it as root.")]
    public void APointWithoutTermsIsSeenInOtherWordsAndInTheOtherLanguage(string answer) =>
        FeedbackContent.Covered("safe", answer).ShouldBe(["non-root"]);

    [Theory]
    [InlineData("safe", "root로 실행합니다.")]
    [InlineData("safe", "컨테이너는 root로 실행하는 게 좋아요.")]
    [InlineData("safe", "You should run it as root.")]
    [InlineData("tag", "태그는 다른 이미지로 옮겨질 수 없습니다.")]
    [InlineData("tag", "태그를 다른 이미지로 옮기지 못해요.")]
    public void ThePointsOwnWordsWithItsNegationTurnedAreNotThePoint(string question, string answer) =>
        FeedbackContent.Covered(question, answer).ShouldBeEmpty();

    [Theory]
    [InlineData("이미지 취약점을 스캔합니다")]
    [InlineData("이미지에서 취약점이 있는지 스캔을 돌려요")]
    [InlineData("이미지 취 약점을 주기적으로 스캔 합니다")]
    [InlineData("이미지 취약첨을 정기적으로 스켄합니다")]
    [InlineData("image vulnerabilty scan을 정기적으로 돌려요")]
    [InlineData("We scan the images for vulnerabilities every week.")]
    public void ParticlesEndingsSpacingSlipsAndTheOtherLanguageAreSeenThrough(string answer) =>
        FeedbackContent.Covered("safe", answer).ShouldContain("scan");

    [Theory]
    [InlineData("메모리 한도를 512MB로 겁니다", true)]
    [InlineData("메모리는 512 MB까지만 쓰게 제한해요", true)]
    [InlineData("메모리 한도를 256MB로 겁니다", false)]
    [InlineData("메모리 한도를 51MB로 겁니다", false)]
    [InlineData("필요 없는 capability는 --cap-drop ALL로 모두 뺍니다", true)]
    [InlineData("필요 없는 capability는 --drop-caps ALL로 모두 뺍니다", false)]
    public void NumbersAndFlagsAreExact(string answer, bool covered) =>
        (FeedbackContent.Covered("safe", answer).Count > 0).ShouldBe(covered);

    [Theory]
    [InlineData("root, capability, --cap-drop ALL, 취약점, 스캔, 메모리, 512MB")]
    [InlineData("root 실행 capability --cap-drop 취약점 스캔 메모리 한도 512MB")]
    [InlineData("non-root\ncapability\nvulnerability scan\nmemory limit 512 MB")]
    public void KeyWordsInARowShowNothing(string answer)
    {
        var result = FeedbackContent.Judge.Judge(new QuestionId("safe"), answer, Language.Ko)!;

        result.Form.ShouldBe(AnswerForm.List);
        result.Coverage.ShouldBe(0);
    }

    [Theory]
    [InlineData("safe", "컨테이너를 안전하게 실행하려면 무엇을 하는지 물어보셨네요. 컨테이너를 안전하게 실행하려면 여러 가지를 해야 합니다.")]
    [InlineData("tag", "이미지 태그가 무엇을 가리키는지 말씀드리겠습니다. 이미지 태그는 무엇을 가리킵니다.")]
    [InlineData("tag", "저는 주말에 등산을 자주 갑니다. 요즘은 클라이밍도 배우고 있어요.")]
    [InlineData("tag", "잘 모르겠어요.")]
    [InlineData("tag", "")]
    public void TheQuestionAgainAndWhatIsBesideItShowNothing(string question, string answer) =>
        FeedbackContent.Covered(question, answer).ShouldBeEmpty();

    [Fact]
    public void EvidenceIsInTheWordsOfTheAnswerAndWhatIsMissedHasAHintThatDoesNotGiveItAway()
    {
        var covered = FeedbackContent.Point("tag", "digest", "다이제스트는 내용을 해시한 값이라 절대 안 바뀌어요. 태그는 아직 잘 몰라요.");
        covered.Verdict.ShouldBe(PointVerdict.Covered);
        covered.Evidence.ShouldBe("다이제스트는 내용을 해시한 값이라 절대 안 바뀌어요");
        covered.Missing.ShouldBeEmpty();

        var missed = FeedbackContent.Point("safe", "scan", "root로는 실행하지 않아요.");
        missed.Verdict.ShouldBe(PointVerdict.Missing);
        missed.Missing.ShouldBe(["취약점", "스캔"]);
        missed.Hint.ShouldContain("ㅊㅇㅈ");
        missed.Hint.ShouldNotContain("취약점");
        missed.Evidence.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("flag", "‘--h_____-___’ 이야기가 빠졌어요")]
    [InlineData("tool", "‘ㅍㄹㄱ’, ‘ㅇㅇ’ 이야기가 빠졌어요")]
    [InlineData("shell", "‘ㅅㅍ’, ‘ㅅ’ 이야기가 빠졌어요")]
    public void AHintSaysEnoughToLookForIt(string point, string hint) =>
        FeedbackContent.Point("health", point, "잘 모르겠어요.").Hint.ShouldBe(hint);

    [Fact]
    public void PointsAreToldInTheLanguageThatWasAskedForWhateverTheAnswersLanguageIs()
    {
        var result = FeedbackContent.Judge.Judge(new QuestionId("safe"), "root로 실행하지 않아요", Language.En)!;

        result.Points.First(point => point.IsCovered).Point.Text.ShouldBe("Do not run as root");
        FeedbackContent.Judge.Judge(new QuestionId("tag"), "x", Language.En)!.Question.Language.ShouldBe(Language.Ko);
        FeedbackContent.Judge.Judge(new QuestionId("none"), "x", Language.En).ShouldBeNull();
    }
}
