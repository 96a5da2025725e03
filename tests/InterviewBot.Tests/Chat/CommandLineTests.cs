using CsCheck;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Tests.Chat;

public sealed class CommandLineTests
{
    private static readonly CommandCatalogue Catalogue = new(
    [
        new CommandSpec("docker", "도커", new Bilingual("명령어를 찾습니다", "Looks a command up"))
        {
            Options =
            [
                new OptionSpec("query", "검색", new Bilingual("찾을 말", "What to look for")) { Required = true },
                new OptionSpec("share", "공유", new Bilingual("모두에게", "To all"), OptionKind.Boolean),
            ],
        },
        new CommandSpec("daily", "매일", new Bilingual("매일 질문", "Daily questions"))
        {
            Subcommands =
            [
                new SubcommandSpec("set", "설정", new Bilingual("정합니다", "Sets"))
                {
                    Options =
                    [
                        new OptionSpec("time", "시각", new Bilingual("몇 시", "When")) { Required = true },
                        new OptionSpec("days", "요일", new Bilingual("무슨 요일", "Which days")),
                    ],
                },
                new SubcommandSpec("list", "목록", new Bilingual("봅니다", "Lists")),
            ],
        },
    ]);

    [Theory]
    [InlineData("/daily set time:09:00 days:평일")]
    [InlineData("/매일 설정 시각:09:00 요일:평일")]
    [InlineData("  /DAILY 설정   days:평일   시각: 09:00 ")]
    [InlineData("/매일 설정 \"09:00\" 요일:\"평일\"")]
    public void OptionsAreReadInEitherLanguage(string line)
    {
        var command = CommandLine.Parse(line, Catalogue).ShouldBeOfType<CommandLineResult.Command>();
        (command.Name, command.Subcommand).ShouldBe(("daily", "set"));
        command.Options["time"].ShouldBe("09:00");
        command.Options["days"].ShouldBe("평일");
    }

    [Fact]
    public void TextWithoutANameIsTheMainOption()
    {
        var command = CommandLine.Parse("/도커 로그 실시간으로 -it http://x 공유:true", Catalogue).ShouldBeOfType<CommandLineResult.Command>();
        command.Options["query"].ShouldBe("로그 실시간으로 -it http://x");
        command.Options["share"].ShouldBe("true");
    }

    [Theory]
    [InlineData("안녕하세요")]
    [InlineData("/")]
    [InlineData("// 주석")]
    [InlineData("/ 빈칸")]
    public void OtherLinesAreMessages(string line) => CommandLine.Parse(line, Catalogue).ShouldBeOfType<CommandLineResult.Message>();

    [Theory]
    [InlineData("/없는명령")]
    [InlineData("/x")]
    [InlineData("/da")]
    [InlineData("/container")]
    public void WhatIsNearToNoCommandGetsTheListOfThem(string line) =>
        CommandLine.Parse(line, Catalogue).ShouldBeOfType<CommandLineResult.Mistake>().Explanation.En.ShouldEndWith("The commands are: /docker · /daily");

    [Theory]
    [InlineData("/없는명령", "/도커")]
    [InlineData("/매일", "/매일 설정")]
    [InlineData("/매일 설정", "시각")]
    [InlineData("/daily list extra", "extra")]
    [InlineData("/dokcer run", "‘/docker run’인가요")]
    [InlineData("/애찯ㄱ run", "‘/docker run’인가요")]
    [InlineData("/ehzj 로그", "‘/도커 로그’인가요")]
    [InlineData("/도거", "‘/도커’인가요")]
    [InlineData("/매이ㄹ 목록", "‘/매일 목록’인가요")]
    [InlineData("/dai list", "‘/daily list’인가요")]
    public void AMistakeSaysWhatToWriteInstead(string line, string says) =>
        CommandLine.Parse(line, Catalogue).ShouldBeOfType<CommandLineResult.Mistake>().Explanation.Ko.ShouldContain(says);

    [Fact]
    public void AnyLineIsReadWithoutAnError() =>
        Gen.OneOf(Gen.String, Gen.String.Select(text => "/" + text), Gen.String.Select(text => "/daily set " + text))
            .Sample(line => CommandLine.Parse(line, Catalogue).ShouldNotBeNull());
}
