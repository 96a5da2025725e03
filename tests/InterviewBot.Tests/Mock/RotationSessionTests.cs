using System.Text;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Practice;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Mock;

public sealed class RotationSessionTests : IAsyncDisposable
{
    private static readonly Member Junho = MockRoom.Others[0];
    private static readonly Member Seoyeon = MockRoom.Others[1];

    private readonly MockRoom _room = new();

    [Fact]
    public async Task OnlyTheInterviewerSeesThePointsAndAsksTheFollowUpsForAllToRead()
    {
        var question = await StartedAsync();
        question.Card.TextOf().ShouldContain("면접관 준호");
        question.Card.TextOf().ShouldContain("지원자 미나");
        question.Card.TextOf().ShouldNotContain("포인트");
        (await SheetAsync(question.Card, TestBot.Mina)).TextOf().ShouldContain("면접관만");

        var sheet = await SheetAsync(question.Card, Junho);
        sheet.TextOf().ShouldContain("첫째 포인트");
        sheet.TextOf().ShouldContain("1개가 남았어요");
        var after = await _room.Bot.PressAsync(sheet.Button("다음 꼬리 질문").Action, member: Junho);
        after.ShouldBeOfType<Reply.Update>().Card.Buttons.ShouldBeEmpty();
        await _room.RunAsync();
        Rich.PlainText(_room.Shown(question.Message).Fields.Single().Value).ShouldStartWith("- 꼬리 질문");
    }

    [Fact]
    public async Task WhatTheInterviewerHeardIsTickedForTheCandidateWhoseOwnTicksCount()
    {
        var question = await StartedAsync();
        var sheet = await SheetAsync(question.Card, Junho);
        (await _room.Bot.ChooseAsync(sheet.Select!.Action, ["first"], Junho)).ShouldBeOfType<Reply.Update>();
        var reveal = await RevealAsync(question.Message);
        _room.Shown(reveal).TextOf().ShouldNotContain("👂");

        var mine = (await _room.Bot.PressAsync(_room.Shown(reveal).Button("📬 내 피드백").Action)).CardOf();
        mine.TextOf().ShouldContain("▫️ 첫째 포인트");
        mine.Select!.Options.Where(option => option.Selected).Select(option => option.Value).ShouldBe(["first"]);
        (await _room.Bot.ChooseAsync(mine.Select.Action, ["second"], TestBot.Mina)).CardOf().TextOf().ShouldContain("✅ 둘째 포인트");

        await _room.PressAsync(reveal, "다음");
        var outcome = (await OutcomesAsync(TestBot.Mina)).ShouldHaveSingleItem();
        (outcome.Source, outcome.Covered.Single()).ShouldBe((PracticeSource.Mock, "second"));
    }

    [Fact]
    public async Task RatingsAreTheCandidatesAloneAndTheirAveragesEverybodys()
    {
        var reveal = await RevealAsync((await StartedAsync()).Message);
        await _room.RateAsync(_room.Shown(reveal), Junho, 5);
        await _room.RunAsync();
        _room.Shown(reveal).TextOf().ShouldNotContain("평균");

        var done = await _room.RateAsync(_room.Shown(reveal), Seoyeon, 4);
        var form = (await _room.Bot.PressAsync(done.Button("💬 한 줄 남기기").Action, member: Seoyeon)).ShouldBeOfType<Reply.Ask>().Form;
        (await _room.Bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = "예시가 좋았어요" }, Seoyeon)).ShouldBeOfType<Reply.Update>();
        await _room.RunAsync();
        _room.Shown(reveal).TextOf().ShouldContain("정확성 4.5 · 구조 4.5");

        var mine = (await _room.Bot.PressAsync(_room.Shown(reveal).Button("📬 내 피드백").Action)).CardOf().TextOf();
        mine.ShouldContain("서연\n정확성 4");
        mine.ShouldContain("예시가 좋았어요");
        (await _room.Bot.PressAsync(_room.Shown(reveal).Button("📬 내 피드백").Action, member: Junho)).CardOf().TextOf().ShouldNotContain("예시가");
        _room.Platform.Messages.Values.ShouldAllBe(card => !card.TextOf().Contains("예시가 좋았어요"));
    }

    [Fact]
    public async Task FivePeopleOverTwoHoursWithARestartInEachPhaseLoseNothing()
    {
        var question = await _room.StartedAsync(4, ("rounds", "5"), ("mode", "돌아가며"));
        for (var round = 0; round < 5; round++)
        {
            await _room.RestartAsync();
            _room.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
            await _room.RunAsync();
            question = _room.Newest($"라운드 {round + 1}/5");
            var candidate = MockRoom.Others.Prepend(TestBot.Mina).ElementAt(round);
            await _room.AnswerAsync(_room.Shown(question.Message), candidate, $"{candidate.Name}의 답 *별* @everyone");
            await _room.RestartAsync();
            var reveal = await RevealAsync(question.Message);
            foreach (var rater in MockRoom.Others.Prepend(TestBot.Mina).Where(member => member != candidate))
            {
                await _room.RateAsync(_room.Shown(reveal), rater, 3);
            }

            await _room.RestartAsync();
            var mine = (await _room.Bot.PressAsync(_room.Shown(reveal).Button("📬 내 피드백").Action, member: candidate)).CardOf();
            mine.Fields.Count(field => Rich.PlainText(field.Value).Contains("정확성 3 · 구조 3 · 깊이 3 · 전달력 3")).ShouldBe(4);
            await _room.Bot.ChooseAsync(mine.Select!.Action, ["first"], candidate);
            _room.Bot.Clock.Advance(TimeSpan.FromMinutes(22));
            await _room.PressAsync(reveal, round == 4 ? "마무리" : "다음");
        }

        await CheckEndAsync();
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private async Task CheckEndAsync()
    {
        var summary = _room.Newest("모의면접 정리").Card;
        foreach (var member in MockRoom.Others.Prepend(TestBot.Mina))
        {
            summary.TextOf().ShouldContain($"{member.Name} — 포인트 1/2 · 답변 1개");
            (await OutcomesAsync(member)).Count.ShouldBe(1);
        }

        summary.Fields.Select(field => field.Name).ShouldBe(["주제별 포인트", "가장 많이 놓친 포인트", "각자의 복습에 들어가는 질문"]);
        var report = Encoding.UTF8.GetString([.. summary.File.ShouldNotBeNull().Content]);
        report.ShouldContain("> 하은의 답 \\*별\\* @everyone");
        report.ShouldContain("정확성 3.0");
        report.ShouldContain("2026-03-02 05:00 (Asia/Seoul)");
    }

    private Task<(MessageRef Message, Card Card)> StartedAsync() => _room.StartedAsync(2, ("rounds", "2"), ("mode", "rotation"));

    private async Task<Card> SheetAsync(Card question, Member member) =>
        (await _room.Bot.PressAsync(question.Button("🗒 면접관 시트").Action, member: member)).ShouldBeOfType<Reply.Private>().Card;

    /// <summary>Goes on to the feedback from wherever the round is.</summary>
    private async Task<MessageRef> RevealAsync(MessageRef question)
    {
        foreach (var label in new[] { "바로 시작", "답변 마치기" })
        {
            if (_room.Shown(question).Buttons.Any(button => button.Label == label))
            {
                await _room.PressAsync(question, label);
            }
        }

        return _room.Newest("함께 보기").Message;
    }

    private Task<IReadOnlyList<PracticeOutcome>> OutcomesAsync(Member member) =>
        _room.Bot.Get<IPracticeStore>().ListAsync(new PersonRef("local", member.Id), TestContext.Current.CancellationToken);
}
