using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Practice.Charts;
using InterviewBot.Core.Questions;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>How a session looks to all. Everything is drawn from its state; nothing that is private is ever on it.</summary>
internal sealed class MockCards(QuestionBank bank, ChartPictures pictures, IOptions<BotOptions> options)
{
    private TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(options.Value.DefaultTimeZone);

    public async Task<Card> DrawAsync(MockState state, Screen screen, CancellationToken cancellationToken)
    {
        var view = await ViewAsync(state, state.Language, cancellationToken);
        return screen.Kind switch
        {
            ScreenKind.Lobby => LobbyCard.Draw(view),
            ScreenKind.Question => QuestionCard.Draw(view, screen.Round),
            ScreenKind.Reveal => RevealCard.Draw(view, screen.Round),
            ScreenKind.Summary => SummaryCard.Draw(view) with { File = MockReport.ToFile(view, Zone), Picture = SummaryChart.Of(view) is { } chart ? pictures.Of(chart) : null },
            ScreenKind.Resumed => Card.Say(state.Language.Pick("▶️ 다시 이어서 진행합니다. 남은 시간은 그대로예요.", "▶️ Going on where we were. The timer is what it was.")),
            _ => Card.Say(state.Language.Pick("⏸ 봇이 잠시 멈춥니다. 곧 돌아와서 그대로 이어 갈게요.", "⏸ The bot is going down for a moment and will go on right here.")),
        };
    }

    public async Task<MockView> ViewAsync(MockState state, Language reader, CancellationToken cancellationToken) =>
        new(state, await bank.CurrentAsync(cancellationToken), reader);

    public async Task<string> ThreadTitleAsync(MockState state, CancellationToken cancellationToken)
    {
        var view = await ViewAsync(state, state.Language, cancellationToken);
        return state.Language.Pick($"모의면접 — {view.Topic}", $"Mock interview — {view.Topic}");
    }
}
