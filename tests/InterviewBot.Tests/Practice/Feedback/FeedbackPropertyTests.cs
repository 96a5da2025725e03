using CsCheck;
using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Feedback;

namespace InterviewBot.Tests.Practice.Feedback;

public sealed class FeedbackPropertyTests
{
    private static readonly string[] Pieces =
    [
        "root", "루트로", "실행하지", "않", "안", "못", "없", "지", "아니라", "말고", "대신", "취약점을", "스캔", "512", "MB", "--cap-drop", "-", "`", "'", "n't", "not", " ", "\n", ". ", ", ",
        "ㅋ", "ㅏ", "\u1103\u1169", "\uD83D", "\uDE00", "🙂", "\0", "＠", "…", "/", "한", "다", "는", "을", "태그", "the", "x.y_z:1",
    ];

    private static readonly Gen<string> Answers = Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).List[0, 60].Select(string.Concat));

    [Fact]
    public void AnyTextIsJudgedWithoutAnErrorAndAlwaysTheSame() => Answers.Sample(
        answer =>
        {
            var first = Describe(answer);
            first.ShouldBe(Describe(answer));
        },
        iter: 5000);

    [Fact]
    public void EvidenceAlwaysStandsInTheAnswerAndConfidenceIsAShare() => Answers.Sample(
        answer =>
        {
            foreach (var point in Result(answer).Points)
            {
                answer.ShouldContain(point.Evidence, Case.Sensitive);
                point.Confidence.ShouldBeInRange(0, 1);
                point.Hint.ShouldNotContain(point.Point.Text);
            }
        },
        iter: 5000);

    private static FeedbackResult Result(string answer) => FeedbackContent.Judge.Judge(new QuestionId("safe"), answer, Language.Ko)!;

    private static string Describe(string answer) =>
        string.Join('\n', Result(answer).Points.Select(point => $"{point.Point.Id} {point.Verdict} {point.Confidence} {point.Evidence} {point.Hint}"));
}
