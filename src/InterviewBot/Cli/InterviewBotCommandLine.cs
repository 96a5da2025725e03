using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace InterviewBot.Cli;

/// <summary>The program's command line: which calls there are, and how a call that cannot be used ends.</summary>
internal static class InterviewBotCommandLine
{
    private static readonly string[] FreeTextCalls = ["lookup", "explain"];

    public static async Task<int> RunAsync(string[] arguments)
    {
        var common = new CommonOptions();
        var root = new RootCommand("Interview practice for teams: questions, command lookup and mock interviews in chat.")
        {
            common.Content,
            ChatCall.Create(common),
            LookupCall.Create(common),
            ExplainCall.Create(common),
            AskCall.Create(common),
            FeedbackCall.Create(common),
            ContentCalls.Create(common),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((call, cancellationToken) => StartCall.RunAsync(call, common, cancellationToken));
        return await InvokeAsync(root.Parse(FreeText.Fence(arguments, FreeTextCalls), new ParserConfiguration { ResponseFileTokenReplacer = null }));
    }

    private static async Task<int> InvokeAsync(ParseResult call)
    {
        if (call.Errors.Count > 0)
        {
            return Refuse(call.Errors.Select(error => error.Message).Append("`interviewbot --help` shows how it is called."));
        }

        try
        {
            return await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException unusable)
        {
            return Refuse([unusable.Message]);
        }
        catch (OptionsValidationException invalid)
        {
            return Refuse(invalid.Failures);
        }
        catch (InvalidDataException broken) when (broken.InnerException is FormatException)
        {
            var place = broken.InnerException.InnerException is JsonException { LineNumber: { } line } ? $" (line {line + 1})" : "";
            return Refuse([$"appsettings.json beside the program is not valid JSON{place}. Correct it, or take it away: every setting has a default."]);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
    }

    private static int Refuse(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.Error.WriteLine(line);
        }

        return ExitCode.Unusable;
    }
}
