using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using InterviewBot.Core.Text;
using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Core.Content.Review;
using InterviewBot.Core.Questions;

namespace InterviewBot.Cli;

/// <summary><c>content check</c>, <c>list</c>, <c>ids</c> and <c>preview</c>.</summary>
internal static class ContentCalls
{
    public static Command Create(CommonOptions common) => new("content", "Checks, lists, pins and previews content.")
    {
        Check(common), List(common), Ids(common), Preview(common),
    };

    private static Argument<string[]> Folders() => new("DIR")
    {
        Description = "Folders to read instead of the configured ones.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static string[] FoldersOf(ParseResult call, Argument<string[]> folders, CommonOptions common) =>
        call.GetValue(folders) is { Length: > 0 } named ? named : call.GetValue(common.Content) ?? [];

    private static Command Check(CommonOptions common)
    {
        var folders = Folders();
        var command = new Command("check", "Prints every error and warning; exit code 1 where there is an error.") { folders, common.Json };
        command.SetAction(call =>
        {
            var content = LoadedContent.Load(FoldersOf(call, folders, common)).Snapshot;
            ImmutableArray<Diagnostic> diagnostics = [.. content.Diagnostics, .. ContentReview.Of(content)];
            var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
            if (call.GetValue(common.Json))
            {
                var listing = new CheckListing(errors, diagnostics.Length - errors, [.. diagnostics.Select(Listings.Of)]);
                Console.WriteLine(JsonSerializer.Serialize(listing, CliJson.Lines.CheckListing));
            }
            else
            {
                PrintLines(diagnostics, errors);
            }

            return errors == 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static void PrintLines(ImmutableArray<Diagnostic> diagnostics, int errors)
    {
        foreach (var diagnostic in diagnostics)
        {
            Console.WriteLine(diagnostic);
        }

        Console.Error.WriteLine($"{EnglishCounts.Of(errors, "error")}, {EnglishCounts.Of(diagnostics.Length - errors, "warning")}");
    }

    private static Command List(CommonOptions common)
    {
        var folders = Folders();
        var command = new Command("list", "Prints what was loaded.") { folders, common.Json };
        command.SetAction(async (call, cancellationToken) =>
        {
            var content = LoadedContent.Load(FoldersOf(call, folders, common));
            var catalog = await content.NumberAsync(cancellationToken);
            if (call.GetValue(common.Json))
            {
                var questions = content.Snapshot.Questions.Select(question => Listings.Of(question, catalog.NumberOf(question.Id)));
                var listing = new ContentListing([.. questions], [.. content.Snapshot.Commands.Select(Listings.Of)]);
                Console.WriteLine(JsonSerializer.Serialize(listing, CliJson.Lines.ContentListing));
                return ExitCode.Done;
            }

            PrintTable(content.Snapshot, catalog);
            return ExitCode.Done;
        });
        return command;
    }

    private static void PrintTable(ContentSnapshot content, QuestionCatalog catalog)
    {
        foreach (var question in content.Questions)
        {
            Console.WriteLine($"#{catalog.NumberOf(question.Id),-4} {question.Language.Code()}  {question.Topic,-14} {question.Level.Code(),-7} {question.Text}");
        }

        foreach (var command in content.Commands)
        {
            Console.WriteLine($"      {command.Language.Code()}  {command.Name,-32} {command.Description}");
        }
    }

    private static Command Ids(CommonOptions common)
    {
        var folders = Folders();
        var write = new Option<bool>("--write") { Description = "Write the derived ids into the files." };
        var command = new Command("ids", "Shows the questions and points without a pinned id; --write pins them.") { folders, write };
        command.SetAction(call =>
        {
            var read = LoadedContent.Folders(FoldersOf(call, folders, common));
            return Print(call.GetValue(write) ? ContentIdWriter.Write(read) : ContentIdWriter.Plan(read), call.GetValue(write));
        });
        return command;
    }

    private static int Print(PinReport report, bool written)
    {
        foreach (var pin in report.Pinned)
        {
            Console.WriteLine($"{pin.Place}: {pin.Id}  {pin.Text}");
        }

        foreach (var problem in report.Problems)
        {
            Console.Error.WriteLine(problem);
        }

        Console.Error.WriteLine(
            report.Pinned.IsEmpty ? "Every id is pinned already."
            : written ? $"{EnglishCounts.Of(report.Pinned.Length, "id")} pinned."
            : $"{EnglishCounts.Of(report.Pinned.Length, "id")} derived and not pinned yet: --write pins what is listed.");
        return report.Problems.IsEmpty ? ExitCode.Done : ExitCode.No;
    }

    private static Command Preview(CommonOptions common)
    {
        var id = new Argument<string>("ID") { Description = "A question's id or number." };
        var platform = new Option<string>("--platform") { Description = "web, discord or slack.", DefaultValueFactory = _ => "web" };
        var command = new Command("preview", "Shows a question as people will see it.") { id, platform, common.Lang };
        command.SetAction((call, cancellationToken) =>
            PreviewCall.RunAsync(call.GetValue(id)!, call.GetValue(platform)!, call.GetValue(common.Content), common.Language(call, Language.Ko), cancellationToken));
        return command;
    }
}
