using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Feedback;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Practice.Feedback;

/// <summary>A few questions of our own, some of whose points have terms and some none.</summary>
internal static class FeedbackContent
{
    private const string Korean = """
        ---
        topic: security
        lang: ko
        ---
        # 보안

        ## Q. 컨테이너를 안전하게 실행하려면 무엇을 하나요? {#safe}
        **답변 포인트:**
        - root로 실행하지 않습니다 {#non-root}
        - 필요 없는 capability를 `--cap-drop ALL`로 모두 뺍니다 {#caps}
        - 이미지의 취약점을 정기적으로 스캔합니다 {#scan}
          - 용어: 취약점, vulnerability; 스캔, scan, 검사
        - 메모리 한도를 512MB로 겁니다 {#memory}

        ## Q. 이미지 태그는 무엇을 가리키나요? {#tag}
        **답변 포인트:**
        - 태그는 다른 이미지로 옮겨질 수 있습니다 {#moves}
        - 다이제스트는 내용의 해시라 바뀌지 않습니다 {#digest}
          - 용어: 다이제스트, digest; 해시, hash
        - 배포에는 다이제스트를 고정합니다 {#pin}

        ## Q. 헬스 체크는 어디에 두나요? {#health}
        **답변 포인트:**
        - 런타임에서 `--health-cmd`로 바꿀 수 있습니다 {#flag}
          - 용어: --health-cmd
        - 검사에 쓸 프로그램이 이미지에 있어야 합니다 {#tool}
          - 용어: 셸; 빈
        - 셸이 없으면 검사가 실패합니다 {#shell}
          - 용어: 셸; 실패
        """;

    private const string English = """
        ---
        topic: security
        lang: en
        ---
        # Security

        ## Q. What do you do to run containers safely? {#safe}
        **Answer points:**
        - Do not run as root {#non-root}
        - Drop every capability that is not needed with `--cap-drop ALL` {#caps}
        - Scan images for vulnerabilities regularly {#scan}
          - Terms: vulnerability, vulnerabilities; scan
        - Limit the memory to 512 MB {#memory}
        """;

    public static ContentSnapshot Snapshot { get; } = Load();

    public static AnswerFeedback Judge { get; } = new(Snapshot);

    public static IReadOnlyList<string> Covered(string question, string answer, Language language = Language.Ko) =>
        Judge.Judge(new QuestionId(question), answer, language)!.Covered;

    public static PointFeedback Point(string question, string point, string answer) =>
        Judge.Judge(new QuestionId(question), answer, Language.Ko)!.Points.Single(found => found.Point.Id == point);

    private static ContentSnapshot Load()
    {
        using var folder = new TemporaryFolder();
        folder.Write("ko/security.md", Korean);
        folder.Write("en/security.md", English);
        return Contents.Load(folder.Path);
    }
}
