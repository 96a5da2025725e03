using System.Collections.Immutable;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Chat;

/// <summary>The way from what a person did to what the bot answers; every platform enters here.</summary>
public interface IChatRouter
{
    /// <summary>Answers an event. Never throws but for cancellation: what goes wrong becomes a private card with a code to quote.</summary>
    Task<Reply> HandleAsync(ChatEvent chatEvent, CancellationToken cancellationToken);

    /// <summary>Completes an option while it is typed: at most 25, best first.</summary>
    Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken);
}
