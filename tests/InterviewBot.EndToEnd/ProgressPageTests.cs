using InterviewBot.EndToEnd.Support;
using Microsoft.Playwright;

namespace InterviewBot.EndToEnd;

/// <summary>What a person did in the chat, as the page about it shows it: on a desk and on a phone, in both languages.</summary>
public sealed class ProgressPageTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    /// <summary>Pictures are drawn at twice their size; shown at less than 0.7 of that, their letters are too small to read.</summary>
    private const double LeastScale = 0.7 / 2;

    private readonly WorkingFolder _folder = new();

    [Theory]
    [InlineData(false, 1200, 800, false)]
    [InlineData(false, 360, 740, true)]
    [InlineData(true, 1200, 800, true)]
    [InlineData(true, 360, 740, false)]
    public async Task WhatWasAnsweredInTheChatIsOnThePageInPicturesAndNumbers(bool english, int width, int height, bool dark)
    {
        var words = english ? PageWords.English : PageWords.Korean;
        await using var bot = await BotProcess.StartAsync(_folder.Path, TestContext.Current.CancellationToken);
        var mina = await Person.EnterAsync(browser, bot.Address, "Mina", english, width, height, dark);
        await mina.SayAsync(words.Question);
        await mina.PressAsync(mina.Message("#1"), words.Answer);
        await mina.FillFormAsync(words.Text);
        await mina.SeesAsync(mina.Message(words.Made));

        await mina.Page.GotoAsync($"{bot.Address}/progress");
        await ExpectPictureAsync(mina, words.Progress, words.Numbers);
        await mina.Page.GetByText(words.AsTables).ClickAsync();
        (await mina.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = words.Topic }).GetByRole(AriaRole.Cell).First.InnerTextAsync()).ShouldBe("2");

        await mina.Page.GetByRole(AriaRole.Switch, new() { Name = words.TakePart }).ClickAsync();
        await ExpectPictureAsync(mina, words.Ranks, words.Rank);
        (await mina.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await KeepPictureAsync(mina, $"progress-{(english ? "en" : "ko")}-{width}.png");
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A picture that was drawn, is shown in its own proportions and legibly, and has its numbers as alternative text.</summary>
    private static async Task ExpectPictureAsync(Person person, string name, params string[] numbers)
    {
        var picture = person.Page.GetByRole(AriaRole.Img, new() { NameRegex = new(name) });
        await person.SeesAsync(picture);
        var text = await picture.GetAttributeAsync("alt");
        numbers.ShouldAllBe(number => text!.Contains(number));
        var (across, down) = await ScalesAsync(picture);
        across.ShouldBeGreaterThan(LeastScale);
        down.ShouldBe(across, 0.01);
    }

    private static async Task<(double Across, double Down)> ScalesAsync(ILocator picture)
    {
        var scales = await picture.EvaluateAsync<double[]>(
            "picture => picture.decode().then(() => [picture.clientWidth / picture.naturalWidth, picture.clientHeight / picture.naturalHeight])");
        return (scales[0], scales[1]);
    }

    private static async Task KeepPictureAsync(Person person, string name)
    {
        if (Environment.GetEnvironmentVariable("INTERVIEWBOT_SCREENSHOTS") is { Length: > 0 } pictures)
        {
            await person.Page.EvaluateAsync("window.scrollTo(0, 0)");
            await person.Page.ScreenshotAsync(new() { Path = Path.Combine(pictures, name), FullPage = true });
        }
    }

    /// <summary>What a person types and reads on the way.</summary>
    private sealed record PageWords(
        string Question, string Answer, string Text, string Made, string Progress, string[] Numbers, string AsTables, string Topic, string TakePart, string Ranks, string Rank)
    {
        public static PageWords Korean { get; } = new(
            "/질문 번호:1",
            "답변하기",
            "명령을 실행한 결과를 보관했다가 다음 빌드에서 다시 씁니다. 빌드 출력에 CACHED라고 나오면 캐시가 쓰인 것입니다.",
            "4개 중 2개를 짚으셨어요",
            "Mina 님의 진도",
            ["연속 연습 1일", "풀어 본 질문 1 ", "짚은 포인트 2 ", "1일 연습", "빌드 캐시와 BuildKit 2"],
            "글과 표로 보기",
            "빌드 캐시",
            "참여하기",
            "순위",
            "1. Mina 포인트 2");

        public static PageWords English { get; } = new(
            "/question number:1",
            "Answer",
            "It keeps the result of an instruction and reuses it in the next build. The build output says CACHED where it did.",
            "You made 2 of 4 points",
            "Mina's progress",
            ["Streak 1 day", "Questions 1 ", "Points covered 2 ", "1 day of practice", "Build cache and BuildKit 2"],
            "As text and tables",
            "Build cache",
            "Take part",
            "leaderboard",
            "1. Mina 2");
    }
}
