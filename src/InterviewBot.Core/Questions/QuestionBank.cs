using System.Collections.Immutable;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Questions;

/// <summary>
/// The questions in use with their numbers, found by id, by number and by filter. Follows the content library; safe for
/// concurrent use.
/// </summary>
public sealed class QuestionBank(IContentLibrary library, IQuestionNumbers numbers) : IDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);
    private volatile QuestionCatalog? _catalog;

    /// <summary>The questions of the content in use now; new ones are given their numbers first.</summary>
    public async Task<QuestionCatalog> CurrentAsync(CancellationToken cancellationToken)
    {
        var snapshot = library.Current;
        if (_catalog is { } ready && ReferenceEquals(ready.Snapshot, snapshot))
        {
            return ready;
        }

        await _building.WaitAsync(cancellationToken);
        try
        {
            var ids = snapshot.Questions.Select(question => question.Id).Distinct().ToImmutableArray();
            return _catalog = new QuestionCatalog(snapshot, await numbers.AssignAsync(ids, cancellationToken));
        }
        finally
        {
            _building.Release();
        }
    }

    public void Dispose() => _building.Dispose();
}
