using InterviewBot.Core.Chat.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Core.Commands;

public static class CommandServices
{
    /// <summary>Command lookup, <c>/docker</c> with its buttons, and <c>/explain</c>.</summary>
    public static IServiceCollection AddCommandLookup(this IServiceCollection services) => services
        .AddSingleton<CommandLookup>()
        .AddHostedService(provider => provider.GetRequiredService<CommandLookup>())
        .AddSingleton<DockerCommand>()
        .AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<DockerCommand>())
        .AddSingleton<ICommandHandler, ExplainCommand>()
        .AddSingleton<IActionHandler>(provider => provider.GetRequiredService<DockerCommand>());
}
