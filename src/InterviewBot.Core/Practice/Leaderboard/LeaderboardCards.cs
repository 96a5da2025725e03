using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Practice.Charts;

namespace InterviewBot.Core.Practice.Leaderboard;

/// <summary>How the ranks look, and what people are told about taking part.</summary>
internal static class LeaderboardCards
{
    public const string Feature = "leaderboard";

    /// <summary>Written beside a picture: the first ones, and the picture has the others.</summary>
    private const int MostLines = 3;

    /// <param name="digestOn">Whether this channel gets the weekly summary; null for those who may not switch it.</param>
    public static Card Of(RankingChart chart, Picture? picture, RankingPeriod period, bool? digestOn, Language language) => new()
    {
        Title = $"🏆 {chart.Title} · {chart.Subtitle}",
        Body = Body(chart, picture, language),
        Picture = picture,
        Footer = [Rich.Text(language.Pick(
            "짚은 포인트로 매겨요. 같은 포인트는 한 번만 세고, 동점이면 질문 수가 적은 분이 앞이에요. 속도는 보지 않아요.",
            "Ranked by answer points covered: each counts once, and in a tie whoever needed fewer questions comes first. Speed does not count."))],
        Buttons =
        [
            new(new ActionId(Feature, "join"), language.Pick("참여하기", "Take part"), ButtonStyle.Primary),
            Show(period.Other(), "", language),
            .. digestOn is { } on ? [DigestSwitch(on, language)] : ImmutableArray<CardButton>.Empty,
        ],
        Tone = CardTone.Success,
    };

    /// <summary>Shows a period's ranks.</summary>
    /// <param name="key">Names the message that the button hangs on, where it has to be found again.</param>
    public static CardButton Show(RankingPeriod period, string key, Language language) => new(
        new ActionId(Feature, "show", key.Length == 0 ? period.Code() : $"{period.Code()}/{key}"),
        language.Pick($"{period.Name(language)} 순위", $"{period.Name(language)}'s ranks"));

    public static Card Joined(Language language) => new()
    {
        Body = [Rich.Paragraph(language.Pick(
            "순위에 참여했어요. 이 서버에서 짚은 포인트 수와 이름이 순위에 나와요. 답변과 진도는 보이지 않아요.",
            "You are taking part. Your name and how many points you covered on this server show up in the ranks; your answers and progress do not."))],
        Buttons = [new(new ActionId(Feature, "leave"), language.Pick("순위에서 빠지기", "Leave the ranks"))],
        Tone = CardTone.Success,
    };

    public static Card Left(Language language) => new()
    {
        Body = [Rich.Paragraph(language.Pick("순위에서 빠졌어요. 다음 순위부터 이름이 나오지 않아요.", "You are out of the ranks from the next one on."))],
        Buttons = [new(new ActionId(Feature, "join"), language.Pick("다시 참여하기", "Take part again"))],
        Tone = CardTone.Success,
    };

    public static CardButton DigestSwitch(bool on, Language language) => on
        ? new CardButton(new ActionId(Feature, "digest", "off"), language.Pick("월요일 요약 그만 올리기", "Stop the Monday summary"))
        : new CardButton(new ActionId(Feature, "digest", "on"), language.Pick("매주 월요일 요약 올리기", "Post a summary every Monday"));

    private static ImmutableArray<Block> Body(RankingChart chart, Picture? picture, Language language)
    {
        if (chart.Rows.IsEmpty)
        {
            return [Rich.Paragraph(language.Pick(
                $"{chart.Note}. ‘참여하기’를 누르고 질문에 답하면 순위에 나와요. 누르지 않은 분은 나오지 않아요.",
                $"{chart.Note}. Press ‘Take part’ and answer questions to show up. Nobody shows up without pressing it."))];
        }

        if (picture is null)
        {
            return [new Block.CodeBlock("", ChartWords.Draw(chart)), .. chart.Note.Length > 0 ? [Rich.Paragraph(chart.Note)] : ImmutableArray<Block>.Empty];
        }

        return
        [
            Rich.Paragraph([.. chart.Rows.Take(MostLines).SelectMany((row, i) => new[]
            {
                i == 0 ? Rich.Text("") : new Inline.LineBreak(),
                Rich.Text(language.Pick($"{row.Rank}위 ", $"{row.Rank}. ")),
                Rich.Bold(row.Name),
                Rich.Text($" — {row.Text}"),
            })]),
        ];
    }
}
