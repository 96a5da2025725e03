using System.CommandLine;
using System.Text;
using InterviewBot.Core;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Core.Time;
using InterviewBot.Hosting;
using InterviewBot.Web.Local;
using Microsoft.Extensions.Options;

namespace InterviewBot.Cli;

/// <summary><c>chat</c>: the local chat in a terminal, on the same store; works for its own channel only.</summary>
internal static class ChatCall
{
    private static readonly Bilingual WayToManage = new("chat --manager로 시작하면 관리자가 돼요.", "To get it, start with chat --manager.");

    public static Command Create(CommonOptions common)
    {
        var name = new Option<string?>("--as") { Description = "Your nickname.", HelpName = "NAME" };
        var channel = new Option<string>("--channel") { Description = "The channel to talk in.", HelpName = "NAME", DefaultValueFactory = _ => "docker" };
        var manager = new Option<bool>("--manager") { Description = "Act with the manage permission." };
        var command = new Command("chat", "The same bot in a terminal.") { name, channel, manager, common.Lang, common.Json };
        command.SetAction(async (call, cancellationToken) =>
        {
            var place = LocalChannel.TryReadName(call.GetValue(channel)!, out var read)
                ? read
                : throw new UsageException($"--channel is '{call.GetValue(channel)}', which cannot be a channel's name. Use letters, digits and hyphens, such as docker.");
            using var host = Build(place, call.GetValue(common.Content));
            host.Services.CheckConfiguration();
            await host.StartAsync(cancellationToken);
            var language = common.Language(call, host.Services.GetRequiredService<IOptions<BotOptions>>().Value.Language);
            await TalkAsync(host.Services, call.GetValue(name), place, language, call.GetValue(manager), call.GetValue(common.Json), cancellationToken);
            await host.StopAsync(CancellationToken.None);
            return ExitCode.Done;
        });
        return command;
    }

    private static IHost Build(string channel, string[]? contentDirectories)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables();
        builder.Configuration.AddBotConfiguration([], contentDirectories);
        builder.Configuration.CheckTypes();
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddSimpleConsole();
        builder.Logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddMetrics();
        builder.Services.AddBot(new WorkScope([LocalChannel.Platform], channel));
        builder.Services.AddLocalChat();
        return builder.Build();
    }

    private static async Task TalkAsync(
        IServiceProvider services, string? name, string channel, Language language, bool manager, bool json, CancellationToken cancellationToken)
    {
        var chat = services.GetRequiredService<LocalChat>();
        var opened = await chat.OpenChannelAsync(channel, cancellationToken)
            ?? throw new UsageException($"The channel '{channel}' cannot be opened: there are too many channels already.");
        var naming = await services.GetRequiredService<LocalPeople>().ActAsAsync(name ?? Environment.UserName, language, cancellationToken);
        var person = naming is LocalNaming.Named named
            ? named.Person
            : throw new UsageException($"--as: {((LocalNaming.Refused)naming).Reason}");
        var output = new ChatOutput(json, TerminalCard.ForConsole(language), person.Id);
        using var subscription = await services.GetRequiredService<LocalFeed>().SubscribeAsync(person.Id, cancellationToken);
        using var desk = new ChatDesk(chat, output, new LocalSeat(person, opened.Id, language, manager) { WayToManage = WayToManage });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var listening = desk.ListenAsync(subscription, stop.Token);
        if (!json && !Console.IsInputRedirected)
        {
            ChatOutput.Greet(person.Name, channel, language);
        }

        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            await desk.ReadAsync(line, cancellationToken);
        }

        await ChatDesk.SettleAsync(cancellationToken);
        await stop.CancelAsync();
        await listening;
    }
}
