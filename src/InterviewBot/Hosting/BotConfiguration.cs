using InterviewBot.Cli;
using InterviewBot.Core.Content;

namespace InterviewBot.Hosting;

/// <summary>Where settings come from: appsettings.json beside the program, the environment, the command line; the last wins.</summary>
public static class BotConfiguration
{
    private static readonly string[] Sections = ["Content", "Storage", "Web", "Discord", "Slack", "Bot", "Daily", "Mock", "Model", "Reports", "Logging", "AllowedHosts", "Kestrel"];

    internal static void AddBotConfiguration(this IConfigurationManager configuration, string[] arguments, string[]? contentDirectories)
    {
        configuration.AddInMemoryCollection(Settings(arguments));
        if (contentDirectories is { Length: > 0 })
        {
            configuration.AddInMemoryCollection([new(ContentKey, string.Join(';', contentDirectories))]);
        }
    }

    /// <summary>The same sources without a host: for calls that answer and end, and for what begins before there is one.</summary>
    /// <param name="arguments">Settings as <c>--Key__Name=value</c>; they win over the environment and the file.</param>
    public static IConfiguration Load(string[] arguments, string[]? contentDirectories)
    {
        var configuration = new ConfigurationManager();
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environments.Production;
        configuration.SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables();
        configuration.AddBotConfiguration(arguments, contentDirectories);
        return configuration;
    }

    private static string ContentKey => $"{ContentOptions.Section}:{nameof(ContentOptions.Directories)}";

    private static Dictionary<string, string?> Settings(string[] arguments)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var argument in arguments)
        {
            var (key, value) = Split(argument);
            if (value is null || !Sections.Contains(key.Split(':')[0], StringComparer.OrdinalIgnoreCase))
            {
                throw new UsageException(
                    $"'{argument}' is neither a call nor a setting. Settings look like --Web__Url=http://127.0.0.1:5080; `interviewbot --help` lists the calls.");
            }

            // Named twice, the last counts.
            settings[key] = value;
        }

        return settings;
    }

    private static (string Key, string? Value) Split(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 || !argument.StartsWith("--", StringComparison.Ordinal)
            ? (argument, null)
            : (argument[2..equals].Replace("__", ":", StringComparison.Ordinal), argument[(equals + 1)..]);
    }
}
