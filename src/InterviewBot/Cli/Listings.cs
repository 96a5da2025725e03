using InterviewBot.Core;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;

namespace InterviewBot.Cli;

/// <summary>Content in the shapes of <c>--json</c>.</summary>
internal static class Listings
{
    public static QuestionListing Of(Question question, int number) => new(
        question.Id.Value,
        number,
        question.Language.Code(),
        question.Topic,
        question.Level.Code(),
        question.Text,
        [.. question.Points.Select(point => new PointListing(point.Id, point.Text, [.. point.Terms.Select(group => (IReadOnlyList<string>)group)]))],
        Rich.PlainText(question.ModelAnswer),
        [.. question.FollowUps.Select(followUp => new FollowUpListing(followUp.Text, followUp.Points))],
        question.Commands,
        question.References,
        Of(question.Source));

    public static CommandListing Of(CommandEntry command) => new(
        command.Name,
        command.Aliases,
        command.Language.Code(),
        command.Description,
        [.. command.Examples.Select(example => example.Line)],
        [.. command.Flags.Select(flag => new FlagListing(flag.Names, flag.Value, flag.Description))],
        Of(command.Source));

    public static DiagnosticListing Of(Diagnostic diagnostic) => new(
        diagnostic.Place.File,
        diagnostic.Place.Line,
        diagnostic.Place.Column,
        diagnostic.Severity == Severity.Error ? "error" : "warning",
        diagnostic.Code,
        diagnostic.Message);

    private static SourceListing Of(SourcePlace place) => new(place.File, place.Line);
}
