using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Chat.Local;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Web.Local;

public static class LocalChatServices
{
    /// <summary>The local platform without its page: what the terminal needs.</summary>
    public static IServiceCollection AddLocalChat(this IServiceCollection services) => services
        .AddSingleton<LocalFeed>()
        .AddSingleton<LocalLog>()
        .AddSingleton<LocalPeople>()
        .AddSingleton<UserNames>()
        .AddSingleton<SlashMenu>()
        .AddSingleton<IChatPlatform, LocalPlatform>()
        .AddSingleton(provider => new LocalChat(
            provider.GetRequiredService<LocalLog>(),
            provider.GetRequiredService<ILocalChatStore>(),
            provider.GetRequiredService<IChatRouter>(),
            provider.GetRequiredService<CommandCatalogue>(),
            provider.GetRequiredService<UserNames>()));
}
