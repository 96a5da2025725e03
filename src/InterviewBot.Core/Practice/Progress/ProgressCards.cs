using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Charts;
using InterviewBot.Core.Practice.Review;

namespace InterviewBot.Core.Practice.Progress;

/// <summary>How progress looks; it is sent to the one who asked alone.</summary>
internal static class ProgressCards
{
    public const string Feature = "progress";

    private const int MostWeak = 3;

    /// <param name="picture">Null where nothing can be drawn: then the same stands there as text.</param>
    public static Card Of(PersonProgress progress, ProgressChart chart, Picture? picture, ContentSnapshot content, Language language) => new()
    {
        Title = $"📈 {chart.Title}",
        Body = [Rich.Bullets(chart.Tiles.Select(tile => $"{tile.Label} {tile.Value} · {tile.Note}")), .. Advice(progress, content, language), .. Text(chart, picture)],
        Picture = picture,
        Tone = CardTone.Success,
    };

    /// <summary>With what only the person themselves may do.</summary>
    public static Card Own(Card card, PersonProgress progress, Sharing sharing, Language language) => card with
    {
        Buttons =
        [
            .. progress.Retention.DueNow == 0 ? [] : ImmutableArray.Create(new CardButton(
                new ActionId(ReviewActionIds.Feature, ReviewActionIds.Start), language.Pick("복습 시작", "Start reviewing"), ButtonStyle.Primary)),
            Switch(sharing, language),
        ],
        Footer = [Rich.Text(sharing.Progress
            ? language.Pick("같은 서버 사람이 /진도에서 나를 골라 볼 수 있어요", "People on this server can see it by choosing you in /progress")
            : language.Pick("나만 볼 수 있어요", "Only you can see it"))],
    };

    public static Card NotShared(Language language) => Card.Say(
        language.Pick(
            "이분은 여기에 진도를 공개하지 않았어요. 공개하려면 본인이 /진도에서 ‘공개하기’를 눌러야 해요.",
            "This person does not share their progress here. They can, with ‘Share’ under /progress."),
        CardTone.Warning);

    private static CardButton Switch(Sharing sharing, Language language) => sharing.Progress
        ? new CardButton(new ActionId(Feature, "share", "off"), language.Pick("비공개로", "Stop sharing"))
        : new CardButton(new ActionId(Feature, "share", "on"), language.Pick("공개하기", "Share"));

    /// <summary>Where practice pays most: the least covered of what was begun; a way in where nothing was.</summary>
    private static ImmutableArray<Block> Advice(PersonProgress progress, ContentSnapshot content, Language language)
    {
        if (progress.Days.Count == 0)
        {
            return [Rich.Paragraph(language.Pick("아직 기록이 없어요. /질문에 답하면 여기에 쌓여요.", "Nothing yet. Answer a /question, and it shows up here."))];
        }

        var weak = progress.Topics.Where(topic => topic.Covered < topic.Met)
            .OrderBy(topic => (double)topic.Covered / topic.Met)
            .Take(MostWeak)
            .Select(topic => content.TopicName(topic.Topic, language))
            .ToList();
        return weak.Count == 0 ? [] : [Rich.Paragraph(language.Pick($"더 연습하면 좋은 주제: {string.Join(", ", weak)}", $"Worth more practice: {string.Join(", ", weak)}"))];
    }

    private static ImmutableArray<Block> Text(ProgressChart chart, Picture? picture) =>
        picture is null ? [new Block.CodeBlock("", ChartWords.Draw(chart))] : [];
}
