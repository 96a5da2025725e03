using InterviewBot.Core.Chat;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Questions;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Daily;

/// <summary>Chooses a channel's question of the day: by rotation, or first what most of the team needs.</summary>
internal sealed class DailyPicker(QuestionPicker rotation, QuestionBank bank, IAskedQuestions asked, TeamNeeds needs, IOptions<DailyOptions> options)
{
    /// <summary>However weak the team is on it, a question rests this long.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromDays(14);

    /// <inheritdoc cref="QuestionPicker.ChooseAsync"/>
    public async Task<PickedQuestion?> ChooseAsync(
        ChannelRef channel, QuestionFilter filter, Language language, string seed, DateTimeOffset now, CancellationToken cancellationToken) =>
        (options.Value.ChoosesWeak ? await NeededAsync(channel, filter, language, now, cancellationToken) : null)
        ?? await rotation.ChooseAsync(channel, filter, language, seed, cancellationToken);

    /// <returns>What most need, the one asked longest ago among equals; null where most need nothing that has rested.</returns>
    private async Task<PickedQuestion?> NeededAsync(
        ChannelRef channel, QuestionFilter filter, Language language, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var pool = (await bank.CurrentAsync(cancellationToken)).Pool(filter, language);
        var last = (await asked.ListAsync(channel, cancellationToken)).ToDictionary(item => item.Question, item => item.LastAskedAt);
        var most = await needs.OfMostAsync(channel, now, cancellationToken);
        var chosen = pool
            .Where(candidate => most.ContainsKey(candidate.Question.Id))
            .Where(candidate => !last.TryGetValue(candidate.Question.Id, out var at) || now - at >= Rest)
            .OrderByDescending(candidate => most[candidate.Question.Id])
            .ThenBy(candidate => last.GetValueOrDefault(candidate.Question.Id))
            .ThenBy(candidate => candidate.Number)
            .FirstOrDefault();
        return chosen is null ? null : new PickedQuestion(
            chosen, false, pool.Count(candidate => candidate != chosen && !last.ContainsKey(candidate.Question.Id)));
    }
}
