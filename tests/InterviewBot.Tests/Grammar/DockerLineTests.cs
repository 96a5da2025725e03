using CsCheck;
using InterviewBot.Core.Grammar;

namespace InterviewBot.Tests.Grammar;

public sealed class DockerLineTests
{
    private static readonly string[] Pieces =
        ["docker", "run", "compose", "-it", "--name", "=", "--rm", "-p8080:80", "web", "\"", "'", "$(", ")", "|", "&&", "\\", "<", "--", "-", "—rm", " ", " ", " ", "가", "\n", "exec", "=x", "scout"];

    [Theory]
    [InlineData("docker run --name=web nginx", "Flag --name", "Value web", "Argument nginx")]
    [InlineData("docker run -p8080:80 nginx", "Flag -p", "Value 8080:80", "Argument nginx")]
    [InlineData("docker run -itp 8080:80 nginx", "Flag -itp", "Value 8080:80", "Argument nginx")]
    [InlineData("docker run -itp8080:80 nginx", "Flag -itp", "Value 8080:80", "Argument nginx")]
    [InlineData("docker run -e=A=b nginx", "Flag -e", "Value A=b", "Argument nginx")]
    [InlineData("docker run --label=\"a b\" nginx", "Flag --label", "Value \"a b\"", "Argument nginx")]
    [InlineData("docker logs web --tail -1", "Argument web", "Flag --tail", "Value -1")]
    [InlineData("docker run nginx --name web", "Argument nginx", "Inside --name", "Inside web")]
    [InlineData("docker exec web -- ls", "Argument web", "Inside --", "Inside ls")]
    [InlineData("docker rm -- -odd", "Argument --", "Argument -odd")]
    [InlineData("docker run -itz nginx", "UnknownFlag -itz", "Argument nginx")]
    [InlineData("docker run --nmae web nginx", "UnknownFlag --nmae", "Value web", "Argument nginx")]
    [InlineData("docker run --frobnicate nginx", "UnknownFlag --frobnicate", "Argument nginx")]
    [InlineData("docker run -d \\\n  --name web \\\n  nginx", "Flag -d", "Flag --name", "Value web", "Argument nginx")]
    [InlineData("docker run -d `\n  --name web `\n  nginx", "Flag -d", "Flag --name", "Value web", "Argument nginx")]
    [InlineData("root@box:~# docker ps -a", "Flag -a")]
    [InlineData("me@mac ~ % docker ps -a", "Flag -a")]
    [InlineData("(venv) me@box:~/app$ docker ps -a", "Flag -a")]
    [InlineData("[root@box app]# docker ps -a", "Flag -a")]
    [InlineData("~/app$ docker ps -a", "Flag -a")]
    [InlineData("PS C:\\Users\\me> docker ps -a", "Flag -a")]
    [InlineData("C:\\work>docker ps -a", "Flag -a")]
    [InlineData("> docker ps -a", "Flag -a")]
    [InlineData("C:\\bin\\docker.exe logs web > out.txt", "Argument web", "Redirection >", "RedirectionTarget out.txt")]
    [InlineData("C:\\bin\\docker.exe logs web>out.txt", "Argument web", "Redirection >", "RedirectionTarget out.txt")]
    [InlineData("docker pull \\\n  app@sha256:1f2e # pinned", "Argument app@sha256:1f2e", "Comment # pinned")]
    [InlineData("docker build \\\r\ngit@example.com:app.git # main", "Argument git@example.com:app.git", "Comment # main")]
    [InlineData("docker composee up -d web", "UnknownCommand composee", "Command up", "Flag -d", "Argument web")]
    [InlineData("docker contaner runn --rm app", "UnknownCommand contaner", "UnknownCommand runn", "Flag --rm", "Argument app")]
    [InlineData("docker run [OPTIONS] IMAGE", "Placeholder [OPTIONS]", "Argument IMAGE")]
    [InlineData("docker <명령> --help", "Placeholder <명령>", "Placeholder --help")]
    [InlineData("docker COMMAND", "Placeholder COMMAND")]
    [InlineData("docker scout cves --x app", "PluginWord cves", "PluginWord --x", "PluginWord app")]
    public void PartsAreRead(string line, params string[] parts) =>
        DockerLine.Parse(line).Parts.Skip(1).Select(part => $"{part.Role} {part.Text}").ShouldBe(parts);

    [Theory]
    [InlineData("docker ps", "docker container ls")]
    [InlineData("docker-compose -f a.yaml up", "docker compose up")]
    [InlineData("/usr/local/bin/docker image ls", "docker image ls")]
    [InlineData("docker.exe info", "docker system info")]
    [InlineData("Docker ps", "docker container ls")]
    [InlineData("sudo Docker-Compose up", "docker compose up")]
    [InlineData("C:\\tools\\docker.exe ps", "docker container ls")]
    [InlineData("$ sudo -u kim docker pull nginx", "docker image pull")]
    [InlineData("DOCKER_HOST=ssh://a docker ps", "docker container ls")]
    [InlineData("docker --context prod compose ps", "docker compose ps")]
    [InlineData("cat x | docker load", "docker image load")]
    [InlineData("docker builder du", "docker buildx du")]
    [InlineData("docker buildx history inspect abc", "docker buildx history inspect")]
    public void TheCommandIsFoundByItsCanonicalName(string line, string name) => DockerLine.Parse(line).Calls[0].Command.Name.ShouldBe(name);

    [Theory]
    [InlineData("docker runn nginx", "docker run")]
    [InlineData("docker contaner ls", "docker container")]
    [InlineData("docker compose upp", "docker compose up")]
    [InlineData("docker run --volum a:/b nginx", "--volume")]
    [InlineData("docker run -name web nginx", "--name")]
    [InlineData("docker run —rm nginx", "--rm")]
    [InlineData("docker frobnicate", null)]
    public void WhatIsUnknownComesWithTheNearestKnown(string line, string? nearest) =>
        DockerLine.Parse(line).Unknown.ShouldHaveSingleItem().Nearest.ShouldBe(nearest);

    [Fact]
    public void WhateverIsTypedNeverThrowsAndEveryPartStandsInItsPlace() => Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 14].Sample(
        pieces =>
        {
            var line = string.Concat(pieces);
            foreach (var part in DockerLine.Parse(line).Parts.Where(part => part.Role != PartRole.Command))
            {
                line.Substring(part.Start, part.Text.Length).ShouldBe(part.Text);
            }
        },
        iter: 20_000);
}
