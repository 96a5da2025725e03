using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Content;

public class CommandNamesTests
{
    [Theory]
    [InlineData("docker exec -it <id> sh", "docker container exec")]
    [InlineData("docker container exec web sh", "docker container exec")]
    [InlineData("docker ps -a", "docker container ls")]
    [InlineData("docker images", "docker image ls")]
    [InlineData("docker rmi <image>", "docker image rm")]
    [InlineData("docker build -t app .", "docker image build")]
    [InlineData("docker login", "docker login")]
    [InlineData("docker login registry.example.com", "docker login")]
    [InlineData("docker compose up", "docker compose up")]
    [InlineData("docker compose -f dev.yaml up -d web", "docker compose up")]
    [InlineData("docker-compose down", "docker compose down")]
    [InlineData("docker --context remote ps", "docker container ls")]
    [InlineData("docker system df", "docker system df")]
    [InlineData("docker buildx imagetools create app", "docker buildx imagetools create")]
    [InlineData("docker buildx prune -a", "docker builder prune")]
    [InlineData("docker bake --print app", "docker buildx bake")]
    [InlineData("docker buildx history inspect ^1", "docker buildx history inspect")]
    [InlineData("docker buildx history inspect attachment --type sbom", "docker buildx history inspect attachment")]
    [InlineData("docker run nginx", "docker container run")]
    [InlineData("docker volume list", "docker volume ls")]
    [InlineData("$ sudo docker ps | grep web", "docker container ls")]
    [InlineData("DOCKER_BUILDKIT=1 docker build .", "docker image build")]
    [InlineData("docker", "docker")]
    [InlineData("kubectl get pods", "kubectl get")]
    public void ALinesCommandHasOneName(string line, string name) => CommandNames.OfLine(line).ShouldBe(name);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<image>")]
    [InlineData("--flag")]
    [InlineData("컨테이너 실행")]
    public void ALineThatStartsWithNoCommandHasNone(string line) => CommandNames.OfLine(line).ShouldBeNull();

    [Fact]
    public void ShortAndLongFormAreOneEntry()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "| 명령어 | 설명 | 사용 예시 |\n|--|--|--|\n| `docker exec <id>` | 처음 설명 | `docker exec web ls` |\n");
        folder.Write("b.md", "| 명령어 | 설명 | 사용 예시 |\n|--|--|--|\n| `docker container exec <id>` | 다음 설명 | `docker exec db ls` |\n");

        var command = Contents.Load(folder.Path).Commands.ShouldHaveSingleItem();

        command.Name.ShouldBe("docker container exec");
        command.Aliases.ShouldBe(["docker exec"]);
        command.Description.ShouldBe("처음 설명");
        command.Examples.Length.ShouldBe(2);
    }

    [Fact]
    public void ALaterFoldersDescriptionAndExamplesComeFirst()
    {
        using var shipped = new TemporaryFolder();
        using var own = new TemporaryFolder();
        shipped.Write("a.md", "| 명령어 | 설명 | 사용 예시 |\n|--|--|--|\n| `docker ps` | 목록 | `docker ps` |\n");
        own.Write("a.md", "| 명령어 | 설명 | 사용 예시 |\n|--|--|--|\n| `docker ps` | 우리 팀의 목록 | `docker ps -q` |\n");

        var command = Contents.Load(shipped.Path, own.Path).Commands.ShouldHaveSingleItem();

        command.Description.ShouldBe("우리 팀의 목록");
        command.Examples.Select(example => example.Line).ShouldBe(["docker ps -q", "docker ps"]);
    }

    [Fact]
    public void ACommandIsOnceInEachLanguage()
    {
        using var folder = new TemporaryFolder();
        folder.Write("ko/a.md", "| 명령어 | 설명 |\n|--|--|\n| `docker ps` | 목록 |\n");
        folder.Write("en/a.md", "| Command | Description |\n|--|--|\n| `docker ps` | Lists |\n");

        Contents.Load(folder.Path).Commands.Select(command => command.Language).ShouldBe([Language.En, Language.Ko]);
    }
}
