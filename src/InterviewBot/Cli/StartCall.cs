using System.CommandLine;
using InterviewBot.Hosting;
using Microsoft.AspNetCore.Connections;

namespace InterviewBot.Cli;

/// <summary>The call without a name: starts the bot on every configured platform and runs until it is stopped.</summary>
internal static class StartCall
{
    public static async Task<int> RunAsync(ParseResult call, CommonOptions common, CancellationToken cancellationToken)
    {
        string[] settings = [.. call.UnmatchedTokens];
        var content = call.GetValue(common.Content);
        var configuration = BotConfiguration.Load(settings, content);
        configuration.CheckTypes();
        await using var ahead = await StartAhead.BeginAsync(configuration, TimeProvider.System);
        await using var app = BotApplication.Build(BotApplication.CreateBuilder(settings, content, ahead), ahead);
        app.Services.CheckConfiguration();
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new UsageException(
                $"Web__Url is '{app.Configuration["Web:Url"]}', and something else listens there already. Stop it, or choose another port: --Web__Url=http://127.0.0.1:5081 (port 0 takes a free one).");
        }

        await StartBanner.PrintAsync(app.Services, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }
}
