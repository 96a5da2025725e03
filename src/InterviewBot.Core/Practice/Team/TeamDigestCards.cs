using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Daily;
using InterviewBot.Core.Practice.Leaderboard;
using InterviewBot.Core.Practice.Plan;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Team;

/// <summary>The weekly summary, and what managers are told about it.</summary>
internal static class TeamDigestCards
{
    private const int MostQuestions = 3;

    public static Card Of(TeamWeek week, TeamDigest digest, ContentSnapshot content)
    {
        var language = digest.Language;
        return new Card
        {
            Title = language.Pick("📊 지난주 연습 요약", "📊 Last week's practice"),
            Body =
            [
                Rich.Paragraph($"{PlanTexts.Span(digest.Week.AddDays(-7), digest.Week.AddDays(-1), language)} · " + Counts(week, language)),
                .. Remark(week, language),
            ],
            Fields = [.. Missed(week, language), .. Weak(week, content, language)],
            Buttons =
            [
                .. week.Missed.Select(miss => miss.Number).Distinct().Take(MostQuestions).Select(number => QuestionCards.AskButton(number, language)),
                LeaderboardCards.Show(RankingPeriod.Month, digest.Key, language),
            ],
            Footer = [Rich.Text(language.Pick("누가 놓쳤는지는 어디에도 나오지 않아요.", "Who missed what is not shown anywhere."))],
            Tone = CardTone.Question,
        };
    }

    public static Card SwitchedOn(TeamDigest digest, ImmutableArray<string> botLacks, Language language)
    {
        var next = DailyTexts.Local(digest.Recurrence.NextAfter(digest.DueAt.AddTicks(-1)), digest.Zone, language);
        var plan = language.Pick(
            $"매주 월요일 {TeamDigest.Morning:HH:mm} ({digest.Zone})에 지난주 요약을 이 채널에 올려요. 연습이 없던 주는 건너뛰어요. 다음: {next}.",
            $"I will post last week's summary here every Monday at {TeamDigest.Morning:HH:mm} ({digest.Zone}), and skip weeks without practice. Next: {next}.");
        var lacks = language.Pick(
            $"⚠️ 이 채널에서 봇에게 필요한데 없는 권한: {string.Join(", ", botLacks)}. 채널 편집 → 권한에서 봇의 역할에 켜 주세요. 켜기 전에는 올리지 못해요.",
            $"⚠️ Permissions that the bot lacks in this channel: {string.Join(", ", botLacks)}. Switch them on for the bot's role under Edit Channel → Permissions; until then nothing can be posted.");
        return new Card
        {
            Body = botLacks.IsEmpty ? [Rich.Paragraph(plan)] : [Rich.Paragraph(plan), Rich.Paragraph(lacks)],
            Buttons = [LeaderboardCards.DigestSwitch(true, language)],
            Tone = botLacks.IsEmpty ? CardTone.Success : CardTone.Warning,
        };
    }

    public static Card SwitchedOff(bool wasOn, Language language) => Card.Say(
        wasOn
            ? language.Pick("이 채널에는 주간 요약을 더 올리지 않아요.", "No weekly summary is posted to this channel any more.")
            : language.Pick("이 채널에는 주간 요약이 켜져 있지 않았어요.", "The weekly summary was not on in this channel."),
        CardTone.Success);

    public static Card Refused(TeamDigest digest, string reason) => new()
    {
        Title = digest.Language.Pick("⏸ 주간 요약을 껐어요", "⏸ The weekly summary is off"),
        Body =
        [
            new Block.Paragraph(
            [
                new Inline.Place(digest.Channel.Channel),
                Rich.Text(digest.Language.Pick(
                    $"에 올리지 못했어요: {reason}. 권한을 확인하신 뒤 그 채널의 /순위에서 다시 켜 주세요.",
                    $": it could not be posted: {reason}. Check the permissions, then switch it on again with /leaderboard there.")),
            ]),
        ],
        Tone = CardTone.Warning,
    };

    private static string Counts(TeamWeek week, Language language) => week.IsTold
        ? language.Pick(
            $"{week.People}명이 질문 {week.Questions}개를 풀고 포인트 {week.Points}개를 짚었어요.",
            $"{EnglishCounts.Of(week.People, "person", "people")} practised {EnglishCounts.Of(week.Questions, "question")} and covered {EnglishCounts.Of(week.Points, "point")}.")
        : language.Pick($"{week.People}명이 연습했어요.", $"{EnglishCounts.Of(week.People, "person", "people")} practised.");

    private static ImmutableArray<Block> Remark(TeamWeek week, Language language) =>
        !week.IsTold
            ? [Rich.Paragraph(language.Pick(
                "누구의 기록인지 드러나지 않게, 푼 질문 수와 주제는 세 명이 연습한 주부터 나와요.",
                "Totals and topics come with weeks in which three or more people practised, so that nobody can be singled out."))]
        : week.Missed.IsEmpty && week.Weak.IsEmpty
            ? [Rich.Paragraph(language.Pick("여럿이 함께 놓친 포인트는 없었어요.", "No point was missed by several people."))]
        : [];

    private static ImmutableArray<CardField> Missed(TeamWeek week, Language language) => week.Missed.IsEmpty ? [] :
    [
        new CardField(language.Pick("가장 많이 놓친 포인트", "Points most missed"), [Rich.Bullets(week.Missed.Select(miss =>
            language.Pick($"{miss.Point} — #{miss.Number} · {miss.People}명", $"{miss.Point} — #{miss.Number} · {miss.People} people")))]),
    ];

    private static ImmutableArray<CardField> Weak(TeamWeek week, ContentSnapshot content, Language language) => week.Weak.IsEmpty ? [] :
    [
        new CardField(language.Pick("더 연습하면 좋은 주제", "Topics worth more practice"), [Rich.Bullets(week.Weak.Select(topic =>
            language.Pick($"{content.TopicName(topic.Topic, language)} — 포인트 {topic.Points}개 중 {topic.Covered}개", $"{content.TopicName(topic.Topic, language)} — {topic.Covered} of {EnglishCounts.Of(topic.Points, "point")}")))]),
    ];
}
