using System.Collections.Immutable;

namespace InterviewBot.Core.Chat.Cards;

/// <summary>A form that a person fills in private; submitting it raises its action with the fields' values.</summary>
public sealed record Form(ActionId Action, string Title, ImmutableArray<FormField> Fields);

/// <param name="Id">The key of the value in the submitted fields.</param>
/// <param name="MaximumLength">In UTF-16 code units; platforms allow at most 4,000.</param>
public sealed record FormField(
    string Id, string Label, string Placeholder = "", bool Multiline = false, int MinimumLength = 1, int MaximumLength = 4000, string Value = "");
