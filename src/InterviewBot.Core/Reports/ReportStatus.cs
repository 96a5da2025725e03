using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Status;

namespace InterviewBot.Core.Reports;

/// <summary>The last reports of mistakes, with the places to mend.</summary>
internal sealed class ReportStatus(IMistakeReports reports) : IStatusSection
{
    private const int Last = 3;
    private const int LongestText = 120;

    public async Task<CardField?> DescribeAsync(ChannelRef channel, ChatContext context, CancellationToken cancellationToken)
    {
        var recent = await reports.ListRecentAsync(channel, Last, cancellationToken);
        return recent.Count == 0 ? null : new CardField(
            context.Language.Pick("알려 주신 틀린 내용", "Reported mistakes"),
            [Rich.Bullets(recent.Select(report => ImmutableArray.Create(Rich.Code(ReportCards.Place(report)), Rich.Text(" " + Shorten(report.Text)))))]);
    }

    private static string Shorten(string text) => text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
}
