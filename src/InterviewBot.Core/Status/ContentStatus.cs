using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Status;

/// <summary>The content's counts and its errors, with file and line.</summary>
internal sealed class ContentStatus(IContentLibrary library) : IHealthPart, IStatusSection
{
    /// <summary>More than this would crowd out the rest of the message; <c>content check</c> lists them all.</summary>
    private const int MostShown = 5;

    public string Name => "content";

    public Task<PartHealth> CheckAsync(CancellationToken cancellationToken)
    {
        var content = library.Current;
        var questions = content.Questions.Select(question => question.Id).Distinct().Count();
        var commands = content.Commands.Select(command => command.Name).Distinct().Count();
        return Task.FromResult(new PartHealth(questions > 0, $"{questions} questions, {commands} commands, {content.Files.Length} files"));
    }

    public Task<CardField?> DescribeAsync(ChannelRef channel, ChatContext context, CancellationToken cancellationToken)
    {
        var errors = library.Current.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        if (errors.Count == 0)
        {
            return Task.FromResult<CardField?>(null);
        }

        var lines = errors.Take(MostShown).Select(error => error.ToString()).ToList();
        if (errors.Count > MostShown)
        {
            lines.Add(context.Language.Pick(
                $"… 외 {errors.Count - MostShown}개 (interviewbot content check)", $"… and {errors.Count - MostShown} more (interviewbot content check)"));
        }

        return Task.FromResult<CardField?>(new CardField(
            context.Language.Pick($"콘텐츠 오류 {errors.Count}개", EnglishCounts.Of(errors.Count, "content error")), [Rich.Bullets(lines)]));
    }
}
