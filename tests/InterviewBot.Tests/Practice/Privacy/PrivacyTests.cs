using System.Text.Json;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Practice.Privacy;
using InterviewBot.Core.Practice.Team;
using InterviewBot.Core.Reports;
using InterviewBot.Storage;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Practice.Privacy;

public sealed class PrivacyTests
{
    private const string Secret = "레이어 캐시를 씁니다 <비밀>";

    [Fact]
    public async Task TheExportHoldsEverythingOfTheCallerAndNothingOfOthers()
    {
        await using var practice = new PracticeBot(add: services => services.AddMock());
        await LiveAsync(practice);

        var card = (await practice.Bot.CommandAsync("privacy", "export")).ShouldBeOfType<Reply.Private>().Card;

        var file = card.File.ShouldNotBeNull();
        (file.FileName, file.MediaType).ShouldBe(("interviewbot-20260301-2000.json", "application/json"));
        var json = JsonDocument.Parse(file.Content.AsMemory()).RootElement;
        json.GetProperty("member_id").GetString().ShouldBe(TestBot.Mina.Id);
        json.GetProperty("language").GetString().ShouldBe("ko");
        json.GetProperty("answers")[0].GetProperty("text").GetString().ShouldBe(Secret);
        json.GetProperty("answers")[0].GetProperty("question_text").GetString().ShouldBe("질문 3은 무엇인가요?");
        json.GetProperty("practice").EnumerateArray().SelectMany(outcome => outcome.GetProperty("covered").EnumerateArray()).Select(id => id.GetString()).ShouldContain("first");
        json.GetProperty("review_cards").GetArrayLength().ShouldBe(2);
        json.GetProperty("grades").EnumerateArray().Select(grade => grade.GetProperty("grade").GetString()).ShouldContain("hard");
        json.GetProperty("interview_date").GetString().ShouldBe("2026-03-12");
        json.GetProperty("plan").GetArrayLength().ShouldBeGreaterThan(0);
        json.GetProperty("next_morning_notice").GetString().ShouldBe("2026-03-02T00:00:00.000Z");
        json.GetProperty("mock_interviews")[0].GetProperty("rounds")[0].GetProperty("answer").GetString().ShouldBe("미나의 답");
        System.Text.Encoding.UTF8.GetString(file.Content.AsSpan()).ShouldNotContain("준의");
    }

    [Fact]
    public async Task DeletingAsksFirstAndKeepsEverythingWhereItIsNotConfirmed()
    {
        await using var practice = new PracticeBot(add: services => services.AddMock());
        await LiveAsync(practice);
        var before = await DataAsync(practice);

        var confirm = (await practice.Bot.CommandAsync("privacy", "delete")).ShouldBeOfType<Reply.Private>().Card;
        (await practice.PressAsync(confirm, "그대로 두기")).TextOf().ShouldContain("지운 것은 없어요");

        confirm.Button("모두 지우기").Style.ShouldBe(ButtonStyle.Danger);
        (await DataAsync(practice)).Answers.Count.ShouldBe(before.Answers.Count);
    }

    [Fact]
    public async Task DeletingErasesEverythingOfTheCallerSaysWhatItWasAndLeavesTheOthers()
    {
        await using var practice = new PracticeBot(add: services => services.AddMock());
        await LiveAsync(practice);
        await practice.PractiseAsync(4, ["second"], PracticeBot.Joon);

        var confirm = (await practice.Bot.CommandAsync("privacy", "delete")).CardOf();
        var erased = await practice.PressAsync(confirm, "모두 지우기");

        erased.TextOf().ShouldContain("답변 2개");
        erased.TextOf().ShouldContain("복습 카드 2개");
        erased.TextOf().ShouldContain("모의면접 참가 1번");
        (await DataAsync(practice)).IsEmpty.ShouldBeTrue();
        (await practice.Bot.CommandAsync("privacy", "export")).CardOf().TextOf().ShouldContain("보관하는 내 기록이 없어요");
        (await practice.Get<IPersonalDataStore>().CollectAsync(new PersonRef("local", PracticeBot.Joon.Id), PracticeBot.None)).Practice.Count.ShouldBe(1);
        (await practice.PressAsync(confirm, "모두 지우기")).TextOf().ShouldContain("보관하는 내 기록이 없어요");
    }

    [Fact]
    public async Task WhoOnlySetSomethingUpForAChannelMayEraseTheirNameThereAndItGoesOn()
    {
        await using var practice = new PracticeBot();
        await practice.Bot.PressAsync(new ActionId("leaderboard", "digest", "on"), mayManage: true);

        var export = (await practice.Bot.CommandAsync("privacy", "export")).CardOf().File.ShouldNotBeNull();
        var erased = await practice.PressAsync((await practice.Bot.CommandAsync("privacy", "delete")).CardOf(), "모두 지우기");

        JsonDocument.Parse(export.Content.AsMemory()).RootElement.GetProperty("set_up")[0].GetProperty("channel").GetString().ShouldBe(TestBot.Channel.Channel);
        erased.TextOf().ShouldContain("내 이름이 적힌 채널 설정 1곳");
        (await TracesAsync(practice)).ShouldBeEmpty();
        (await practice.Get<ITeamDigestStore>().FindAsync(TestBot.Channel, PracticeBot.None)).ShouldNotBeNull();
    }

    [Fact]
    public async Task ASessionKeepsADeletedUserInThePlaceOfTheName()
    {
        await using var practice = new PracticeBot(add: services => services.AddMock());
        await LiveAsync(practice);
        var shown = practice.Platform.Messages.Values.Count(card => card.TextOf().Contains("미나"));
        shown.ShouldBeGreaterThan(0);

        await practice.PressAsync((await practice.Bot.CommandAsync("privacy", "delete")).CardOf(), "모두 지우기");
        await practice.PassAsync(TimeSpan.FromSeconds(1));

        practice.Platform.Messages.Values.ShouldAllBe(card => !card.TextOf().Contains("미나"));
        practice.Platform.Messages.Values.ShouldContain(card => card.TextOf().Contains("삭제된 사용자\n(지운 답변)"));
        practice.Platform.Messages.Values.ShouldAllBe(card => !card.TextOf().Contains("미나의 답"));
        practice.Platform.Messages.Values.ShouldContain(card => card.TextOf().Contains("준의 답"));
        var state = (await practice.Get<IMockInterviewStore>().FindActiveAsync(TestBot.Channel, PracticeBot.None)).ShouldNotBeNull().State;
        state.HostId.ShouldBe(PracticeBot.Joon.Id);
        state.People.ShouldAllBe(person => person.Id != TestBot.Mina.Id);
    }

    [Fact]
    public async Task NoTableNamesWhoWasErasedAnyMore()
    {
        await using var practice = new PracticeBot(add: services => services.AddMock());
        await LiveAsync(practice);
        await practice.Get<IMistakeReports>().SaveAsync(
            new MistakeReport("r1", TestBot.Channel, TestBot.Mina, "#3", new SourcePlace("a.md", 1, 1), "오타", practice.Bot.Clock.GetUtcNow()), PracticeBot.None);
        (await TracesAsync(practice)).Count.ShouldBeGreaterThan(7);

        await practice.PressAsync((await practice.Bot.CommandAsync("privacy", "delete")).CardOf(), "모두 지우기");

        (await TracesAsync(practice)).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhoHasNothingIsToldSo()
    {
        await using var practice = new PracticeBot();

        (await practice.Bot.CommandAsync("privacy", "delete")).CardOf().TextOf().ShouldContain("보관하는 내 기록이 없어요");
    }

    private static Task<PersonalData> DataAsync(PracticeBot practice) =>
        practice.Get<IPersonalDataStore>().CollectAsync(PracticeBot.MinaRef, PracticeBot.None);

    /// <summary>Every column of every table in which Mina's id or name stands.</summary>
    private static Task<List<string>> TracesAsync(PracticeBot practice) => practice.Get<Database>().ReadAsync(
        async session =>
        {
            var found = new List<string>();
            var columns = await session.QueryAsync<string>(
                "SELECT t.name || '.' || c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND c.type = 'TEXT' ORDER BY 1");
            foreach (var column in columns)
            {
                var (table, name) = (column.Split('.')[0], column.Split('.')[1]);
                var count = await session.FirstOrDefaultAsync<long>(
                    $"SELECT COUNT(*) FROM {table} WHERE {name} = @Id OR {name} LIKE '%\"' || @Id || '\"%' OR {name} LIKE '%' || @Name || '%'", TestBot.Mina);
                found.AddRange(count > 0 ? [column] : []);
            }

            return found;
        },
        PracticeBot.None);

    /// <summary>Mina leaves a trace everywhere; Joon is with her in a session.</summary>
    private static async Task LiveAsync(PracticeBot practice)
    {
        await practice.Bot.CommandAsync("language", options: new() { ["language"] = "ko" });
        var asked = (await practice.Bot.CommandAsync("question", options: new() { ["number"] = "3" })).CardOf();
        var form = (await practice.Bot.PressAsync(asked.Button("답변하기").Action)).ShouldBeOfType<Reply.Ask>().Form;
        await practice.Bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = Secret });
        await practice.PractiseAsync(3, ["first"]);
        await practice.AddToReviewAsync(4);
        await practice.PressAsync(await practice.ReviewAsync(), "아침에 알려 주기");
        await practice.Bot.CommandAsync("plan", options: new() { ["date"] = "2026-03-12" });
        await InterviewAsync(practice);
    }

    private static async Task InterviewAsync(PracticeBot practice)
    {
        var open = (await practice.Bot.CommandAsync("mock", "start", new() { ["rounds"] = "1" })).ShouldBeOfType<Reply.Public>();
        var lobby = new MessageRef(TestBot.Channel, "lobby");
        practice.Platform.Messages[lobby] = open.Card;
        await open.Posted.ShouldNotBeNull()(lobby, PracticeBot.None);
        await practice.PassAsync(TimeSpan.FromSeconds(1));
        await practice.Bot.PressAsync(practice.Platform.Messages[lobby].Button("참가").Action, member: PracticeBot.Joon);
        await practice.Bot.PressAsync(practice.Platform.Messages[lobby].Button("시작").Action);
        await practice.PassAsync(TimeSpan.FromSeconds(1));
        var question = practice.Platform.Messages[practice.Platform.Posts.Last(post => post.Card.Title?.Contains("라운드") == true).Message];
        foreach (var member in new[] { TestBot.Mina, PracticeBot.Joon })
        {
            var form = (await practice.Bot.PressAsync(question.Button("답변하기").Action, member: member)).ShouldBeOfType<Reply.Ask>().Form;
            await practice.Bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = $"{member.Name}의 답" }, member);
        }

        await practice.PassAsync(TimeSpan.FromSeconds(1));
    }
}
