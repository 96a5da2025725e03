using System.Collections.Immutable;

namespace InterviewBot.Core.Chat.Catalogue;

/// <summary>A slash command: how it is written, and what it does. Registering one puts it into the catalogue.</summary>
public interface ICommandHandler
{
    CommandSpec Spec { get; }

    Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken);

    /// <summary>Completes an option while it is typed: at most 25, best first.</summary>
    Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(ImmutableArray<Completion>.Empty);
}

/// <summary>The buttons, selects and forms of a feature: all actions whose <c>Feature</c> is this one.</summary>
public interface IActionHandler
{
    string Feature { get; }

    Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken);
}

/// <summary>What the router settled before the handler runs.</summary>
/// <param name="Language">The language of the reply: the member's own, else the workspace's, else the platform's.</param>
public sealed record ChatContext(Language Language, DateTimeOffset Now);

/// <param name="Option">The option being typed.</param>
/// <param name="Typed">What was typed so far; unvalidated.</param>
public sealed record CompletionRequest(
    ChannelRef Channel, Member Member, Language Language, string Command, string? Subcommand, string Option, string Typed,
    ImmutableDictionary<string, string> OtherOptions);

/// <param name="Label">Shown: at most 100 characters.</param>
/// <param name="Value">Sent when picked: at most 100 characters.</param>
public sealed record Completion(string Label, string Value);
