using System.Collections.Immutable;
using CsCheck;
using InterviewBot.Core;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Content;

namespace InterviewBot.Tests.Commands;

public sealed class CommandIndexTests
{
    private static readonly CommandIndex Index = CommandIndex.Build(ContentLoader.Load([Path.Combine(AppContext.BaseDirectory, "content")]));

    [Theory]
    [InlineData("docker exec")]
    [InlineData("docker container exec")]
    [InlineData("DOCKER   EXEC")]
    [InlineData("exec")]
    [InlineData("docker execc")]
    [InlineData("익젝")]
    [InlineData("애찯ㄱ ㄷㅌㄷㅊ")]
    public void OneCommandIsFoundByEveryNameOfIt(string query) =>
        Index.Search(query).Matches[0].Command.Name.ShouldBe("docker container exec");

    [Theory]
    [InlineData("ㅋㅌㅇㄴ ㄹㄱ", "docker container logs")]
    [InlineData("ㄷㅋ ㅂㄷ", "docker image build")]
    public void InitialConsonantsAreEnough(string query, string expected) => Index.Search(query).Matches[0].Command.Name.ShouldBe(expected);

    [Theory]
    [InlineData("COPY", "Dockerfile COPY")]
    [InlineData("dockerfile volume", "Dockerfile VOLUME")]
    [InlineData("VOLUME 뭐야", "Dockerfile VOLUME")]
    [InlineData("healthcheck", "compose.yaml healthcheck")]
    [InlineData("compose.yaml healthcheck", "compose.yaml healthcheck")]
    [InlineData("services.healthcheck", "compose.yaml healthcheck")]
    [InlineData("docker volume ls", "docker volume ls")]
    [InlineData("docker cp", "docker container cp")]
    public void InstructionsAndKeysAreFoundByTheirNames(string query, string expected)
    {
        CommandEntry Entry(string name, string alias, string description) => new()
        {
            Name = name, Aliases = [alias], Usage = name, Language = Language.Ko, Description = description, Source = new SourcePlace("a.md", 1, 1),
        };
        var index = CommandIndex.Build(new ContentSnapshot
        {
            Synonyms = [["복사", "copy", "cp"]],
            Commands =
            [
                Entry("docker container cp", "docker cp", "컨테이너와 파일을 복사합니다"),
                Entry("docker volume ls", "docker volume list", "볼륨 목록"),
                Entry("Dockerfile COPY", "COPY", "파일을 이미지에 넣습니다"),
                Entry("Dockerfile VOLUME", "VOLUME", "데이터를 둘 곳을 정합니다"),
                Entry("compose.yaml healthcheck", "services.healthcheck", "상태를 확인합니다"),
            ],
        });

        index.Search(query).Matches[0].Command.Name.ShouldBe(expected);
    }

    [Fact]
    public void AFlagThatIsAskedAboutIsNamed()
    {
        var found = Index.Search("docker run -it 뜻").Matches[0];
        found.Command.Name.ShouldBe("docker container run");
        found.Flag.ShouldBe("-it");
    }

    [Theory]
    [InlineData("--nmae", "docker container run", "--name")]
    [InlineData("--volu", "docker container run", "--volume")]
    [InlineData("--no-cach", "docker image build", "--no-cache")]
    [InlineData("—rm 뜻", "docker container run", "--rm")]
    public void AFlagIsFoundThatIsBegunMistypedOrOfALongDash(string query, string command, string flag)
    {
        var found = Index.Search(query).Matches[0];
        (found.Command.Name, found.Flag).ShouldBe((command, flag));
    }

    [Theory]
    [InlineData("docker in", "docker inspect", "docker system info")]
    [InlineData("docker im", "docker image ls", "docker image rm")]
    [InlineData("docker p", "docker container ls", "docker image pull", "docker image push")]
    [InlineData("docker at", "docker container attach")]
    [InlineData("docker container l", "docker container ls", "docker container logs")]
    [InlineData("compose e", "docker compose exec")]
    public void TheBeginningOfANameCompletesIt(string typed, params string[] commands)
    {
        var found = Index.Search(typed, 25).Matches.Take(commands.Length + 3).Select(match => match.Command.Name).ToList();
        commands.ShouldAllBe(command => found.Contains(command));
    }

    [Fact]
    public void DecomposedHangulIsTheSameWord()
    {
        const string conjoining = "\u110F\u1165\u11AB\u1110\u1166\u110B\u1175\u1102\u1165 \u1105\u1169\u1100\u1173";
        Index.Search(conjoining).Matches[0].Command.Name.ShouldBe("docker container logs");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🙂🙂")]
    [InlineData("김치찌개 끓이기")]
    public void WhatFitsNothingIsNotAnswered(string query) => Index.Search(query).Confidence.ShouldBe(LookupConfidence.None);

    [Theory]
    [InlineData("docker insp3ctorate", "docker inspect")]
    [InlineData("ccommpossee", "docker compose")]
    public void WhatFitsNothingGetsTheNamesThatLookMostAlike(string query, string expected)
    {
        var found = Index.Search(query);
        found.Confidence.ShouldBe(LookupConfidence.None);
        found.Matches.Take(3).ShouldContain(match => match.Command.Name == expected);
    }

    [Theory]
    [InlineData("docker lgos", "docker container logs")]
    [InlineData("도커 런", "docker container run")]
    [InlineData("docker compose 로그", "docker compose logs")]
    [InlineData("docker compose dow", "docker compose down")]
    [InlineData("-it 뜻", "docker container run")]
    [InlineData("환경변수 주고 컨테이너 실행", "docker container run")]
    [InlineData("컴 포즈 로 그", "docker compose logs")]
    [InlineData("디스크 꽉 참", "docker system prune")]
    [InlineData("실행중인 컨테이너", "docker container ls")]
    [InlineData("실행중인컨테이너목록", "docker container ls")]
    [InlineData("컨테이너 정보 보기", "docker container inspect")]
    [InlineData("볼륨 정보", "docker volume inspect")]
    [InlineData("도커 정보", "docker system info")]
    [InlineData("이미지 올려줘", "docker image push")]
    [InlineData("특정 컨테이너만 삭제", "docker container rm")]
    [InlineData("볼륨 백업", "docker container run")]
    [InlineData("map a port", "docker container run")]
    [InlineData("why did my container exit", "docker container logs")]
    [InlineData("컨테이너에서 빠져나오기", "docker container attach")]
    public void TheEverydayCommandComesBeforeTheRareOne(string query, string expected) =>
        Index.Search(query).Matches[0].Command.Name.ShouldBe(expected);

    [Fact]
    public void TheLanguageFallsBackToTheOther()
    {
        var english = new CommandEntry
        {
            Name = "docker frob",
            Usage = "docker frob",
            Language = Language.En,
            Description = "Frobs it.",
            Source = new SourcePlace("a.md", 1, 1),
        };
        var index = CommandIndex.Build(new ContentSnapshot { Commands = [english] });
        index.Search("docker frob").Matches[0].Command.In(Language.Ko).Description.ShouldBe("Frobs it.");
    }

    [Fact]
    public void NoQueryIsAnErrorAndEveryCommandComesOnce() =>
        Gen.OneOf(
            Gen.String,
            Gen.String[Gen.Char["가나컨테이너로그ㄱㅏ -dockerlogs\u0300\u202E@<>"[..]], 0, 300],
            Gen.Const(new string('컨', 100_000)),
            Gen.Const(string.Concat(Enumerable.Repeat("-it ", 30_000))))
            .Sample(query => Index.Search(query, 25).Matches.Select(match => match.Command.Name).ShouldBeUnique(), iter: 2000);

    [Fact]
    public void AnEmptyContentAnswersNothing() => CommandIndex.Build(ContentSnapshot.Empty).Search("docker ps").Matches.ShouldBeEmpty();

    [Fact]
    public void ScoresAreBetweenZeroAndOneAndDescend()
    {
        var scores = Index.Search("컨테이너 로그", 25).Matches.Select(match => match.Score).ToImmutableArray();
        scores.ShouldAllBe(score => score >= 0 && score <= 1);
        scores.ShouldBe(scores.OrderDescending());
    }
}
