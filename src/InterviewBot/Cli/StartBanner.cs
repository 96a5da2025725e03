using InterviewBot.Core.Text;
using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Feedback.Model;
using InterviewBot.Core.Questions;
using InterviewBot.Discord;
using InterviewBot.Storage;
using InterviewBot.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace InterviewBot.Cli;

/// <summary>What a newcomer reads first: what was loaded, where to open it, where it is kept.</summary>
internal static class StartBanner
{
    public static async Task PrintAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var language = services.GetRequiredService<IOptions<BotOptions>>().Value.Language;
        var started = TimeProvider.System.GetUtcNow() - System.Diagnostics.Process.GetCurrentProcess().StartTime.ToUniversalTime();
        var content = await services.GetRequiredService<QuestionBank>().CurrentAsync(cancellationToken);
        Console.WriteLine($"InterviewBot 0.1 · {Counts(content.Snapshot, content.Count, language)} ({started.TotalSeconds:0.0}{language.Pick("초", " s")})");
        foreach (var (name, value) in Lines(services, language))
        {
            Console.WriteLine($"  {name}{new string(' ', Math.Max(1, 10 - Width(name)))}{value}");
        }
    }

    private static string Counts(ContentSnapshot content, int questions, Language language)
    {
        var ko = content.Questions.Count(question => question.Language == Language.Ko);
        var commands = content.Commands.Select(command => command.Name).Distinct().Count();
        return language.Pick(
            $"문제 {questions}개(ko {ko}, en {content.Questions.Length - ko}) · 명령 {commands}개",
            $"{EnglishCounts.Of(questions, "question")} (ko {ko}, en {content.Questions.Length - ko}) · {EnglishCounts.Of(commands, "command")}");
    }

    private static IEnumerable<(string Name, string Value)> Lines(IServiceProvider services, Language language)
    {
        var address = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        yield return services.GetRequiredService<WebChat>().IsOn
            ? (language.Pick("웹 채팅", "Web chat"), language.Pick($"{address}   ← 브라우저에서 열어 보세요", $"{address}   ← open it in a browser"))
            : (language.Pick("웹 채팅", "Web chat"), language.Pick($"꺼짐 · 상태 확인은 {address} 의 /health/ready", $"off · health at {address} under /health/ready"));
        if (services.GetRequiredService<WebChat>() is { IsOn: true } chat)
        {
            yield return (language.Pick("관리자", "Managers"), language.Pick($"{address}{chat.ManagePath}   ← 이 링크를 연 브라우저가 관리자가 됩니다", $"{address}{chat.ManagePath}   ← whoever opens this may manage"));
        }

        yield return ("Discord", DiscordServices.InviteOf(services) is { } invite
            ? language.Pick($"켜짐 · 서버에 초대: {invite}", $"on · invite it: {invite}")
            : DiscordServices.IsOn(services.GetRequiredService<IConfiguration>())
            ? language.Pick("켜짐 · 서버에 초대할 주소는 연결되면 나옵니다", "on · the address that invites it follows")
            : language.Pick("꺼짐 (Discord__Token을 설정하면 켜집니다: README#discord)", "off (set Discord__Token to turn it on: README#discord)"));
        if (services.GetRequiredService<IOptions<ModelOptions>>().Value is { IsOn: true } model)
        {
            yield return (language.Pick("모델", "Model"), language.Pick(
                $"켜짐 · {model.DisplayName} · 버튼을 누르면 답변에 의견을 더합니다", $"on · {model.DisplayName} · gives an opinion on an answer where someone asks for it"));
        }

        var storage = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        yield return (language.Pick("저장소", "Storage"), new SqliteConnectionStringBuilder(storage.ConnectionString).DataSource);
    }

    /// <summary>Hangul takes two columns of a terminal.</summary>
    private static int Width(string text) => text.Sum(character => character >= '가' ? 2 : 1);
}
