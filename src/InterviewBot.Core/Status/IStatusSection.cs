using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Status;

/// <summary>A part of what <c>/status</c> tells the managers of a workspace.</summary>
public interface IStatusSection
{
    /// <summary>Null where there is nothing to tell.</summary>
    Task<CardField?> DescribeAsync(ChannelRef channel, ChatContext context, CancellationToken cancellationToken);
}
