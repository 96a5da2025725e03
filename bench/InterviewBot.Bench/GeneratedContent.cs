using System.Text;

namespace InterviewBot.Bench;

/// <summary>Writes questions in the shape of the shipped ones, in Korean and English, and a command table in every tenth file.</summary>
internal sealed class GeneratedContent : IDisposable
{
    private const int QuestionsInFile = 100;

    private readonly string _folder = Directory.CreateTempSubdirectory("interviewbot-bench-").FullName;

    public GeneratedContent(int questions)
    {
        for (var file = 0; file * QuestionsInFile < questions; file++)
        {
            var korean = file % 2 == 0;
            var path = Path.Combine(_folder, korean ? "ko" : "en", $"topic-{file:D5}.md");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Text(file, Math.Min(QuestionsInFile, questions - (file * QuestionsInFile)), korean));
        }
    }

    public string Folder => _folder;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Text(int file, int questions, bool korean)
    {
        var text = new StringBuilder();
        text.Append($"---\ntopic: topic-{file}\nlang: {(korean ? "ko" : "en")}\nlevel: mid\n---\n# {(korean ? "주제" : "Topic")} {file}\n\n");
        for (var i = 0; i < questions; i++)
        {
            text.Append(Fill(korean ? Korean : English, file, i));
        }

        return file % 10 == 0 ? text.Append(Fill(Commands, file, 0)).ToString() : text.ToString();
    }

    private static string Fill(string template, int file, int item) =>
        template.Replace("@file", file.ToString()).Replace("@item", item.ToString());

    private const string Korean = """
        ## Q. @file번 주제의 @item번 컨테이너는 왜 `docker run @item`으로 띄우나요? {#q-@file-@item level=junior}
        **답변 포인트:**
        - 이미지 @item에서 **새 컨테이너**를 만들어 실행합니다 {#creates}
          - 용어: 새 컨테이너, 생성, create; 이미지, image
        - `--rm`을 주면 끝난 뒤 지워집니다 {#removes}
          - 용어: --rm, 삭제, 지워, remove
        - 포트 @item번은 `-p`로 열어야 밖에서 보입니다 {#ports}
          - 용어: 포트, port; 게시, 열어, publish
        - 환경 변수로 설정을 바꿉니다 {#environment}
          - 용어: 환경 변수, env

        **모범 답안:** 이미지 @item에서 컨테이너를 만들어 실행하기 때문입니다. 필요한 포트는 `-p @item:80`으로 열고, 한 번 쓰고 버릴 것은 `--rm`을 붙입니다. 설정은 환경 변수로 바꿉니다.

        **꼬리 질문:**
        - 이미 있는 컨테이너를 다시 띄우려면요?
          - 핵심: `docker start`, 새로 만들지 않음

        **관련 명령어:** `docker run`, `docker start`

        **참고:** <https://docs.docker.com/reference/cli/docker/container/run/>


        """;

    private const string English = """
        ## Q. In topic @file, why is container @item started with `docker run @item`? {#q-@file-@item level=junior}
        **Answer points:**
        - It creates a **new container** from image @item and runs it {#creates}
          - Terms: new container, create, creates; image
        - With `--rm` it is removed when it ends {#removes}
          - Terms: --rm, remove, removed, clean up
        - Port @item is seen outside only with `-p` {#ports}
          - Terms: port, ports; publish, published, expose
        - Environment variables change its settings {#environment}
          - Terms: environment variable, environment variables, env

        **Model answer:** Because it creates a container from image @item and runs it. Ports are published with `-p @item:80`, and `--rm` cleans up what is used only once. Settings come from environment variables.

        **Follow-ups:**
        - How do you start a container that is there already?
          - Key: `docker start`, nothing new is created

        **Commands:** `docker run`, `docker start`

        **References:** <https://docs.docker.com/reference/cli/docker/container/run/>


        """;

    private const string Commands = """
        ## 명령어

        | 명령어 | 설명 | 사용 예시 |
        |--|--|--|
        | `tool@file start <name>` | 이름 @file을 시작합니다 | `tool@file start web`<br>`tool@file start db` |
        | `tool@file stop <name>` | 이름 @file을 멈춥니다 | `tool@file stop web` |

        """;
}
