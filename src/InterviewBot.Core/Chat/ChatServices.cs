using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Status;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Chat;

public static class ChatServices
{
    /// <summary>The router, the command catalogue of all registered handlers, and the commands about the bot itself.</summary>
    public static IServiceCollection AddChat(this IServiceCollection services)
    {
        services.AddOptions<BotOptions>().BindConfiguration(BotOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<BotOptions>, BotOptionsValidator>()
            .AddSingleton<BotMetrics>()
            .AddSingleton<IChatRouter, ChatRouter>()
            .AddSingleton(provider => new CommandCatalogue(provider.GetServices<ICommandHandler>().Select(handler => handler.Spec)))
            .AddSingleton(provider => new Lazy<CommandCatalogue>(provider.GetRequiredService<CommandCatalogue>))
            .AddSingleton<ICommandHandler, HelpCommand>()
            .AddSingleton<ICommandHandler, LanguageCommand>()
            .AddSingleton<ICommandHandler, StatusCommand>()
            .AddSingleton<ContentStatus>()
            .AddSingleton<IHealthPart>(provider => provider.GetRequiredService<ContentStatus>())
            .AddSingleton<IStatusSection>(provider => provider.GetRequiredService<ContentStatus>());
    }
}
