using InterviewBot.EndToEnd.Support;
using Microsoft.Playwright;

namespace InterviewBot.EndToEnd;

/// <summary>Two people in a real browser, on the bot as a user starts it.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private readonly WorkingFolder _folder = new();

    [Fact]
    public async Task AQuestionIsSeenByBothAndAnAnswerByItsWriterAlone()
    {
        await using var bot = await StartAsync();
        var (mina, junho) = (await EnterAsync(bot, "미나"), await EnterAsync(bot, "준호"));
        await mina.SayAsync("/질문 번호:1");
        await junho.SeesAsync(junho.Message("#1"));

        await mina.PressAsync(mina.Message("#1"), "답변하기");
        await mina.FillFormAsync("네임스페이스와 cgroups로 격리합니다. <b>@everyone</b> <img src=x onerror=alert(1)>");
        await mina.SeesAsync(mina.Message("체크 고치기"));
        await mina.SeesAsync(mina.Message("체크 고치기").GetByText("나에게만 보여요"));
        await junho.DoesNotSeeAsync("체크 고치기");
    }

    [Fact]
    public async Task PointsAreGivenUpOnceAndThenShownToTheAskerAlone()
    {
        await using var bot = await StartAsync();
        var (mina, junho) = (await EnterAsync(bot, "미나"), await EnterAsync(bot, "준호"));
        await mina.SayAsync("/질문 번호:2");
        await junho.PressAsync(junho.Message("#2"), "답변 포인트");
        await junho.PressAsync(junho.Message("아직 답하지 않으셨어요"), "보기");
        await junho.SeesAsync(junho.Message("답변 포인트 · #2"));
        await mina.DoesNotSeeAsync("답변 포인트 · #2");
    }

    [Fact]
    public async Task ALookupIsPrivateUntilItIsShared()
    {
        await using var bot = await StartAsync();
        var (mina, junho) = (await EnterAsync(bot, "미나"), await EnterAsync(bot, "준호"));
        await mina.SayAsync("/도커 로그 실시간으로");
        await mina.SeesAsync(mina.Message("docker container logs"));
        await junho.DoesNotSeeAsync("docker container logs");

        await mina.PressAsync(mina.Message("docker container logs"), "채널에 공유");
        await junho.SeesAsync(junho.Message("docker container logs"));
    }

    [Fact]
    public async Task AScheduleIsForManagersAndPostsWithItsThread()
    {
        await using var bot = await StartAsync();
        var (mina, junho) = (await EnterAsync(bot, "미나"), await EnterAsync(bot, "준호"));
        await junho.SayAsync("/매일 설정 시각:09:00");
        await junho.SeesAsync(junho.Message("관리 권한").GetByText("관리자 링크"));

        await mina.Page.GotoAsync(bot.ManageLink);
        await mina.SayAsync("/매일 설정 시각:09:00 요일:평일 공개:18:00");
        await mina.PressAsync(mina.Message("평일 09:00 (Asia/Seoul)"), "지금 한 번 올려 보기");
        await junho.SeesAsync(junho.Message("📌 오늘의 질문"));
        await junho.SeesAsync(junho.Message("📌 오늘의 질문").GetByRole(AriaRole.Button, new() { Name = "답변하기", Exact = true }));
        await junho.SeesAsync(junho.Message("📌 오늘의 질문").GetByText("이야기는 여기서"));
    }

    [Fact]
    public async Task TwoPeopleGoThroughAMockInterview()
    {
        await using var bot = await StartAsync();
        var (mina, junho) = (await EnterAsync(bot, "미나"), await EnterAsync(bot, "준호"));
        await mina.SayAsync("/모의면접 시작 라운드:1 주제:보안");
        await junho.PressAsync(junho.Message("🎤 모의면접"), "참가");
        await mina.SeesAsync(mina.Message("참가자: 미나, 준호"));
        await mina.PressAsync(mina.Message("🎤 모의면접"), "시작");
        foreach (var person in new[] { mina, junho })
        {
            await person.Log.GetByRole(AriaRole.Link, new() { NameRegex = new("모의면접 —") }).First.ClickAsync();
            await person.PressAsync(person.Message("라운드 1/1"), "답변하기");
            await person.FillFormAsync("루트가 아닌 사용자로 실행하고 읽기 전용으로 둡니다.");
        }

        await mina.SeesAsync(mina.Message("함께 보기"));
        await junho.SeesAsync(junho.Message("함께 보기"));
        await mina.PressAsync(mina.Message("함께 보기"), "마무리");
        await junho.SeesAsync(junho.Message("모의면접 정리"));
        await junho.SeesAsync(junho.Message("미나, 준호 님, 수고하셨어요"));
    }

    [Fact]
    public async Task AnInterviewerAndACandidateGoThroughARoundWithItsRating()
    {
        await using var bot = await StartAsync();
        var (mina, junho) = (await EnterAsync(bot, "미나"), await EnterAsync(bot, "준호"));
        await mina.SayAsync("/모의면접 시작 라운드:1 방식:돌아가며");
        await junho.PressAsync(junho.Message("🎤 모의면접"), "참가");
        await mina.SeesAsync(mina.Message("참가자: 미나, 준호"));
        await mina.PressAsync(mina.Message("🎤 모의면접"), "시작");
        foreach (var person in new[] { mina, junho })
        {
            await person.Log.GetByRole(AriaRole.Link, new() { NameRegex = new("모의면접 —") }).First.ClickAsync();
            await person.SeesAsync(person.Message("면접관 준호 · 🙋 지원자 미나"));
        }

        await junho.PressAsync(junho.Message("지원자 미나"), "🗒 면접관 시트");
        await junho.Message("면접관 시트").GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await junho.PressAsync(junho.Message("면접관 시트"), "고른 것 보내기 (1)");
        await mina.DoesNotSeeAsync("면접관 시트 ·");
        await mina.PressAsync(mina.Message("지원자 미나"), "바로 시작");
        await mina.PressAsync(mina.Message("지원자 미나"), "답변 마치기");
        await junho.PressAsync(junho.Message("함께 보기"), "⭐ 평가하기");
        foreach (var criterion in new[] { "정확성", "구조", "깊이", "전달력" })
        {
            await junho.Message("⭐ 평가").GetByRole(AriaRole.Combobox, new() { NameRegex = new(criterion) }).SelectOptionAsync("4");
        }

        await junho.SeesAsync(junho.Message("정확성 4 · 구조 4 · 깊이 4 · 전달력 4"));
        await mina.PressAsync(mina.Message("함께 보기"), "📬 내 피드백");
        await mina.SeesAsync(mina.Message("내 피드백").GetByText("정확성 4 · 구조 4 · 깊이 4 · 전달력 4"));
        await mina.PressAsync(mina.Message("내 피드백"), "고른 것 보내기 (1)");
        await mina.PressAsync(mina.Message("함께 보기"), "마무리");
        await junho.SeesAsync(junho.Message("모의면접 정리").GetByText("mock-interview-"));
    }

    [Fact]
    public async Task WhatWasAcknowledgedOutlivesAKilledBot()
    {
        var first = await StartAsync();
        var mina = await EnterAsync(first, "미나");
        await mina.SayAsync("안녕하세요, 남아 있을 말입니다");
        await mina.SeesAsync(mina.Message("남아 있을 말입니다"));
        var cookies = await mina.Page.Context.CookiesAsync();
        await first.KillAsync();
        await first.DisposeAsync();

        await using var second = await StartAsync();
        var page = await browser.OpenAsync("about:blank");
        await page.Context.AddCookiesAsync(cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = second.Address, HttpOnly = true }));
        await page.GotoAsync(second.Address);
        var again = new Person(page);
        await again.SeesAsync(again.Message("남아 있을 말입니다"));
    }

    [Fact]
    public async Task WordsThatLookLikeMarkupAreShownAsTyped()
    {
        await using var bot = await StartAsync();
        var mina = await EnterAsync(bot, "<script>미나</script>");
        var asked = false;
        mina.Page.Dialog += (_, dialog) =>
        {
            asked = true;
            _ = dialog.DismissAsync();
        };
        await mina.SayAsync("<img src=x onerror=alert(1)> @everyone \u202Eabc 🙂");
        await mina.SeesAsync(mina.Message("<img src=x onerror=alert(1)> @everyone"));
        (await mina.Log.Locator("img[src=x]").CountAsync()).ShouldBe(0);
        asked.ShouldBeFalse();
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task SuggestionsThatComeAfterTheLineWasSentStayAway(bool sentBefore, bool opens)
    {
        await using var bot = await StartAsync();
        var mina = await EnterAsync(bot, "미나");

        // The page's own line, with a server that answers when it is told to.
        var isOpen = await mina.Page.EvaluateAsync<bool>(
            """
            async sentBefore => {
              const { bindComposer } = await import('/_content/InterviewBot.Web/composer.js');
              const form = document.createElement('form');
              form.innerHTML = '<div class="menu" hidden></div><textarea></textarea><p class="problem"></p><p class="working" hidden></p><button class="send"></button>';
              document.body.append(form);
              const answers = {};
              bindComposer(form, { invokeMethodAsync: method => new Promise(resolve => (answers[method] = resolve)) }, { person: 'p', channel: 'c', longest: 100 });
              const area = form.querySelector('textarea');
              area.focus();
              area.value = '/주제';
              area.dispatchEvent(new Event('input'));
              while (!answers.SuggestAsync) {
                await new Promise(resolve => setTimeout(resolve, 10));
              }
              if (sentBefore) {
                form.requestSubmit();
              }
              answers.SuggestAsync({ items: [{ start: 0, insert: '/주제', label: '/주제', detail: '' }], runnable: true });
              await new Promise(resolve => setTimeout(resolve, 0));
              answers.SendAsync?.({ sent: true });
              await new Promise(resolve => setTimeout(resolve, 0));
              return !form.querySelector('.menu').hidden;
            }
            """,
            sentBefore);

        isOpen.ShouldBe(opens);
    }

    [Fact]
    public async Task ALineWrittenBeforeTheScriptHasItIsNotLost()
    {
        await using var bot = await StartAsync();
        var mina = await EnterAsync(bot, "미나");
        await mina.Page.AddInitScriptAsync(
            """
            let bot;
            Object.defineProperty(window, 'interviewBot', {
              get: () => bot,
              set: value => {
                const bind = value.bindComposer;
                value.bindComposer = (...all) => { window.bindNow = () => bind(...all); };
                bot = value;
              },
            });
            """);
        await mina.Page.ReloadAsync();
        await mina.Page.WaitForFunctionAsync("() => window.bindNow");
        var send = mina.Page.GetByRole(AriaRole.Button, new() { Name = "보내기", Exact = true });
        await mina.Page.Locator("#composer").FillAsync("/주제");
        await Assertions.Expect(send).ToBeDisabledAsync();

        await mina.Page.EvaluateAsync("() => window.bindNow()");
        await Assertions.Expect(mina.Page.Locator("#composer")).ToHaveValueAsync("/주제");
        await send.ClickAsync();
        await mina.SeesAsync(mina.Message("보안"));
    }

    [Fact]
    public async Task AFormOfAThreadsOwnCardIsOpenAgainAfterAReload()
    {
        await using var bot = await StartAsync();
        var mina = await EnterAsync(bot, "미나");
        await mina.Page.GotoAsync(bot.ManageLink);
        await mina.SayAsync("/매일 지금");
        await mina.Message("📌 오늘의 질문").GetByRole(AriaRole.Link, new() { NameRegex = new("오늘의 질문 #") }).ClickAsync();
        await mina.PressAsync(mina.Message("📌 오늘의 질문"), "답변하기");
        var field = mina.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).First;
        await field.FillAsync("쓰다 만 답변");

        await mina.Page.ReloadAsync();
        await Assertions.Expect(field).ToHaveValueAsync("쓰다 만 답변");
    }

    [Fact]
    public async Task TheKeyboardAloneIsEnough()
    {
        await using var bot = await StartAsync();
        var mina = await EnterAsync(bot, "미나");
        await mina.Page.Locator("#composer").FocusAsync();
        await mina.Page.Keyboard.TypeAsync("/주");
        await mina.SeesAsync(mina.Page.GetByRole(AriaRole.Option).First);
        await mina.Page.Keyboard.PressAsync("Tab");
        await mina.Page.Keyboard.PressAsync("Enter");
        await mina.SeesAsync(mina.Message("보안"));
    }

    [Fact]
    public async Task WhoAsksForEarlierMessagesStaysWithTheOneThatWasRead()
    {
        await using var bot = await StartAsync();
        var lines = string.Join('\n', Enumerable.Range(1, 80).Select(i => $"{i}번째 이야기"));
        await BotProcess.CallAsync(_folder.Path, lines, TestContext.Current.CancellationToken, "chat", "--as", "준호", "--channel", "docker");
        var mina = await EnterAsync(bot, "미나");
        await mina.Page.GetByRole(AriaRole.Button, new() { Name = "이전 메시지 보기" }).ClickAsync();

        await Assertions.Expect(mina.Message("1번째 이야기")).ToBeAttachedAsync();
        await Assertions.Expect(mina.Log.GetByText("21번째 이야기", new() { Exact = true })).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(1200, 800, false)]
    [InlineData(1200, 800, true)]
    [InlineData(360, 740, false)]
    public async Task NothingIsWiderThanTheScreen(int width, int height, bool dark)
    {
        await using var bot = await StartAsync();
        var page = await browser.OpenAsync(bot.Address, width: width, height: height, dark: dark);
        var mina = new Person(page);
        await page.GetByLabel("닉네임", new() { Exact = true }).FillAsync("미나");
        await page.Keyboard.PressAsync("Enter");
        await mina.SayAsync("/질문 번호:1");
        await mina.SayAsync("/도커 docker run");
        await mina.SeesAsync(mina.Message("docker container run"));
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('.card')].flatMap(card => [...card.querySelectorAll('p, li, dd, pre, button')].filter(part => part.getBoundingClientRect().right > card.getBoundingClientRect().right)).length"))
            .ShouldBe(0);
        if (Environment.GetEnvironmentVariable("INTERVIEWBOT_SCREENSHOTS") is { Length: > 0 } pictures)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"page-{width}-{(dark ? "dark" : "light")}.png") });
        }
    }

    [Fact]
    public async Task ProgressAndRanksHaveAPageAndWhatIsSharedThereIsSeenByAnother()
    {
        await using var bot = await StartAsync();
        var (mina, junho) = (await EnterAsync(bot, "미나"), await EnterAsync(bot, "준호"));
        await junho.SayAsync("/진도 미나");
        await junho.SeesAsync(junho.Message("공개하지 않았어요"));

        await mina.Page.GetByRole(AriaRole.Link, new() { Name = "진도와 순위" }).ClickAsync();
        await mina.SeesAsync(mina.Page.GetByAltText("미나 님의 진도"));
        (await mina.Page.GetByAltText("미나 님의 진도").EvaluateAsync<int>("picture => picture.decode().then(() => picture.naturalWidth)")).ShouldBe(1760);
        await mina.Page.GetByRole(AriaRole.Switch, new() { Name = "공개하기" }).ClickAsync();
        await mina.SeesAsync(mina.Page.GetByRole(AriaRole.Switch, new() { Name = "비공개로" }));
        await mina.Page.GetByText("글과 표로 보기").ClickAsync();
        await mina.SeesAsync(mina.Page.GetByRole(AriaRole.Rowheader, new() { Name = "네트워크" }));
        await mina.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await mina.SeesAsync(mina.Page.GetByAltText("미나's progress"));
        await mina.Page.GetByRole(AriaRole.Link, new() { Name = "Back to the chat" }).ClickAsync();
        await Assertions.Expect(mina.Page.Locator("#composer")).ToBeEditableAsync();

        await junho.SayAsync("/진도 미나");
        var picture = junho.Message("📈 미나 님의 진도").GetByRole(AriaRole.Img);
        await junho.SeesAsync(picture);
        var large = await junho.Page.Context.RunAndWaitForPageAsync(() => picture.ClickAsync());
        (await large.EvaluateAsync<string>("document.contentType")).ShouldBe("image/png");
    }

    public void Dispose() => _folder.Dispose();

    private Task<BotProcess> StartAsync() => BotProcess.StartAsync(_folder.Path, TestContext.Current.CancellationToken);

    private Task<Person> EnterAsync(BotProcess bot, string name) => Person.EnterAsync(browser, bot.Address, name);
}
