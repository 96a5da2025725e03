using InterviewBot.Core;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Commands.Explain;
using InterviewBot.Core.Content;

namespace InterviewBot.Tests.Commands;

public sealed class LineExplainerTests
{
    private static readonly LineExplainer Explainer =
        new(CommandIndex.Build(ContentLoader.Load([Path.Combine(AppContext.BaseDirectory, "content")])));

    [Theory]
    [InlineData("docker run -p 127.0.0.1:8080:80/udp a:1", "127.0.0.1:8080:80/udp", "주소 127.0.0.1에서만, 호스트 포트 8080 → 컨테이너 포트 80 (udp)")]
    [InlineData("docker run -p 80 a:1", "80", "호스트의 빈 포트 → 컨테이너 포트 80 (tcp)")]
    [InlineData("docker run -v data:/var/lib:ro a:1", "data:/var/lib:ro", "이름 있는 볼륨 `data` → 컨테이너의 `/var/lib`, 읽기 전용(ro)")]
    [InlineData("docker run -v /cache a:1", "/cache", "이름 없는 볼륨 → 컨테이너의 `/cache`")]
    [InlineData("docker run -v 'C:\\work:/app' a:1", "'C:\\work:/app'", "호스트의 `C:\\work` (바인드 마운트) → 컨테이너의 `/app`")]
    [InlineData("docker run -v C:\\Users\\me\\app:/app a:1", "C:\\Users\\me\\app:/app", "호스트의 `C:\\Users\\me\\app` (바인드 마운트) → 컨테이너의 `/app`")]
    [InlineData("docker run -v .\\data:/data a:1", ".\\data:/data", "호스트의 `.\\data` (바인드 마운트) → 컨테이너의 `/data`")]
    [InlineData("docker run -m 512m a:1", "512m", "크기 512 MB")]
    [InlineData("docker run --restart on-failure:3 a:1", "on-failure:3", "최대 3번")]
    [InlineData("docker run --network none a:1", "none", "연결하지 않습니다")]
    [InlineData("docker run -u 1000:100 a:1", "1000:100", "UID 1000인 사용자, 그룹 `100`")]
    [InlineData("docker run -e TZ a:1", "TZ", "지금 셸의 값을 그대로")]
    [InlineData("docker run --mount type=bind,src=/a,dst=/b,readonly a:1", "type=bind,src=/a,dst=/b,readonly", "호스트의 `/a` (바인드 마운트) → 컨테이너의 `/b`, 읽기 전용")]
    [InlineData("docker pull reg.example.com:5000/team/app:1.2@sha256:ab", "reg.example.com:5000/team/app:1.2@sha256:ab", "이미지 `app`, 레지스트리 `reg.example.com:5000`, 네임스페이스 `team`, 태그 `1.2`, 다이제스트 `sha256:ab`")]
    [InlineData("docker pull nginx", "nginx", "태그가 없어 `latest`")]
    [InlineData("docker run -v ${DATA:-./data}:/data a:1", "${DATA:-./data}:/data", "DATA의 값, 없으면 `./data`")]
    [InlineData("docker rm $(docker ps -aq)", "$(docker ps -aq)", "안쪽 명령 `docker container ls`의 출력")]
    [InlineData("docker run a:1 sh -c 'echo $HOME'", "sh", "컨테이너 안에서 실행할 명령 `sh`")]
    [InlineData("docker ps --filter status=exited", "status=exited", "status 값이 `exited`인 것")]
    [InlineData("docker build https://github.com/a/b.git", "https://github.com/a/b.git", "원격 저장소")]
    [InlineData("docker run --net host a:1", "--net", "`--network`의 옛 이름")]
    [InlineData("docker run --publsh 80:80 a:1", "--publsh", "가장 가까운 것은 `--publish`")]
    public void AValueIsExplainedByWhatItIs(string line, string part, string meaning) =>
        Explainer.Explain(line, Language.Ko).ShouldNotBeNull().Parts.First(found => found.Text == part).Meaning.ShouldContain(meaning);

    [Fact]
    public void CombinedShortFlagsAreOnePartThatNamesEachLetter()
    {
        var part = Explainer.Explain("docker run -it nginx:1", Language.En).ShouldNotBeNull().Parts[1];
        (part.Text, part.Kind).ShouldBe(("-it", PartKind.Flag));
        part.Meaning.ShouldMatch("^-i .* · -t ");
    }

    [Fact]
    public void WhatIsSingleQuotedIsNotSubstituted() =>
        Explainer.Explain("docker run a:1 sh -c 'echo $HOME'", Language.Ko).ShouldNotBeNull().Parts[^1].Meaning.ShouldNotContain("셸이");

    [Theory]
    [InlineData("docker run --privileged a:1", "`--privileged`")]
    [InlineData("docker run -v /var/run/docker.sock:/var/run/docker.sock a:1", "docker.sock")]
    [InlineData("docker run --mount type=bind,src=/var/run/docker.sock,dst=/s a:1", "docker.sock")]
    [InlineData("docker run -v /:/host a:1", "루트(/)")]
    [InlineData("docker run -v C:\\:/host a:1", "루트(/)")]
    [InlineData("docker run -d \\\n  --privileged \\\n  a:1", "`--privileged`")]
    [InlineData("docker run --net=host a:1", "호스트 네트워크")]
    [InlineData("docker run --pid=host a:1", "`--pid=host`")]
    [InlineData("docker run nginx", "`latest`")]
    [InlineData("docker pull nginx:latest", "`latest`")]
    [InlineData("docker run -e DB_PASSWORD=1234 a:1", "비밀 값")]
    [InlineData("docker build --build-arg NPM_TOKEN=abc .", "비밀 값")]
    [InlineData("docker run --link db a:1", "`--link`")]
    [InlineData("docker run -p 80:80 a:1", "127.0.0.1:")]
    [InlineData("docker system prune --volumes", "볼륨까지")]
    [InlineData("docker compose down -v", "볼륨까지")]
    [InlineData("docker image prune -af", "묻지 않고")]
    [InlineData("docker rm -f web", "강제로")]
    [InlineData("docker-compose up", "v1")]
    [InlineData("docker trust sign a:1", "Cosign")]
    [InlineData("docker stop --time 3 web", "폐기 예정")]
    [InlineData("docker login -u a -p b", "--password-stdin")]
    [InlineData("docker -H tcp://10.0.0.1:2375 ps", "TLS")]
    [InlineData("docker runn a:1", "`docker run`")]
    public void WhatIsDangerousOrOutOfDateIsSaid(string line, string warning) =>
        Explainer.Explain(line, Language.Ko).ShouldNotBeNull().Warnings.ShouldContain(said => said.Contains(warning));

    [Theory]
    [InlineData("docker run --rm -u 1000 -p 127.0.0.1:80:80 nginx:1.27")]
    [InlineData("docker run -e POSTGRES_PASSWORD_FILE=/run/secrets/pw -v data:/data postgres:17")]
    [InlineData("docker run --privileged=false -e DB_PASSWORD app@sha256:ab")]
    [InlineData("docker compose down")]
    [InlineData("docker image prune -f")]
    [InlineData("docker network create --driver host x")]
    public void WhatIsSoundIsNotWarnedOf(string line) => Explainer.Explain(line, Language.Ko).ShouldNotBeNull().Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("ls -la")]
    [InlineData("컨테이너 로그 보기")]
    [InlineData("dockerd --debug")]
    public void ALineWithoutDockerIsNotExplained(string line) => Explainer.Explain(line, Language.Ko).ShouldBeNull();

    [Fact]
    public void FlagsFallBackToTheOtherLanguage()
    {
        using var folder = new Support.TemporaryFolder();
        folder.Write("en/a.md", "| Command | Description |\n|--|--|\n| `docker ps` | Lists. |\n\n## `docker ps` options\n\n| Option | Description |\n|--|--|\n| `-q`, `--quiet` | Ids alone |\n");
        folder.Write("ko/a.md", "| 명령어 | 설명 |\n|--|--|\n| `docker ps` | 목록. |\n");
        var explained = new LineExplainer(CommandIndex.Build(ContentLoader.Load([folder.Path]))).Explain("docker ps -q", Language.Ko).ShouldNotBeNull();
        explained.Parts.Select(part => part.Meaning).ShouldBe(["목록.", "Ids alone"]);
    }
}
