using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Review;

/// <summary><c>/review</c>: the caller's own queue, and every button of it. All of it is private.</summary>
internal sealed class ReviewCommand(QuestionBank bank, ReviewDesk desk, ReviewPages pages, DigestDesk digests, AnswerDesk answers)
    : ICommandHandler, IActionHandler
{
    public CommandSpec Spec { get; } = new(ReviewActionIds.Feature, "복습", new Bilingual("내 복습을 하나씩 풉니다", "Goes through your due questions"))
    {
        WorksAnywhere = true,
    };

    public string Feature => ReviewActionIds.Feature;

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken) =>
        new Reply.Private(await pages.NextAsync(command.Person(), context, null, cancellationToken));

    public async Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken) => action.Id.Action switch
    {
        ReviewActionIds.Start => new Reply.Private(await pages.NextAsync(action.Person(), context, null, cancellationToken)),
        ReviewActionIds.Digest => await DigestAsync(action, context, cancellationToken),
        ReviewActionIds.Grade => await GradeAsync(action, context, cancellationToken),
        _ => await FindAsync(action.Id.Argument, context.Language, cancellationToken) is { } asked
            ? await WithQuestionAsync(action, asked, context, cancellationToken)
            : Gone(context.Language),
    };

    private async Task<Reply> WithQuestionAsync(
        ChatEvent.Action action, NumberedQuestion asked, ChatContext context, CancellationToken cancellationToken) => action.Id.Action switch
        {
            ReviewActionIds.Add => await AddAsync(action, asked, context, cancellationToken),
            ReviewActionIds.Remove => await RemoveAsync(action, asked, context, cancellationToken),
            ReviewActionIds.Answer => new Reply.Ask(AnswerCards.Form(asked, action.Id.Argument, context.Language) with
            {
                Action = new ActionId(Feature, ReviewActionIds.Submit, action.Id.Argument),
            }),
            ReviewActionIds.Submit => await SubmitAsync(action, asked, context, cancellationToken),
            _ => new Reply.Update(await pages.PointsAsync(action.Person(), asked, context, cancellationToken)),
        };

    private async Task<Reply> AddAsync(ChatEvent.Action action, NumberedQuestion asked, ChatContext context, CancellationToken cancellationToken)
    {
        var (card, added) = await desk.AddAsync(action.Person(), asked.Question.Id, context.Now, cancellationToken);
        return new Reply.Private(ReviewCards.Added(asked, card, added, context.Now, context.Language));
    }

    private async Task<Reply> RemoveAsync(ChatEvent.Action action, NumberedQuestion asked, ChatContext context, CancellationToken cancellationToken)
    {
        await desk.RemoveAsync(action.Person(), asked.Question.Id, cancellationToken);
        return new Reply.Update(ReviewCards.Removed(asked, context.Language));
    }

    /// <summary>Takes the answer in as anywhere else, and adds the grades to what comes back.</summary>
    private async Task<Reply> SubmitAsync(ChatEvent.Action action, NumberedQuestion asked, ChatContext context, CancellationToken cancellationToken)
    {
        var reply = await answers.ReceiveAsync(action, asked, null, PracticeSource.Review, context, cancellationToken);
        return reply is Reply.Private { Card: { Tone: not CardTone.Warning } card }
            ? new Reply.Private(await pages.WithGradesAsync(card, action.Person(), asked, context, cancellationToken))
            : reply;
    }

    private async Task<Reply> GradeAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        if (!GradeButtons.TryRead(action.Id.Argument, out var number, out var handGrades, out var grade)
            || await FindAsync($"{number}", context.Language, cancellationToken) is not { } asked)
        {
            return Gone(context.Language);
        }

        var graded = await desk.GradeAsync(action.Person(), asked.Question.Id, handGrades, grade, context.Now, cancellationToken);
        var note = graded ? null : context.Language.Pick($"#{number}{KoreanParticles.Topic($"{number}")} 이미 채점했어요", $"#{number} was graded already");
        return new Reply.Update(await pages.NextAsync(action.Person(), context, note, cancellationToken));
    }

    private async Task<Reply> DigestAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var on = action.Id.Argument == "on";
        var note = on
            ? await digests.SwitchOnAsync(action.Person(), action.Channel, context, cancellationToken)
            : await digests.SwitchOffAsync(action.Person(), context.Language, cancellationToken);
        return new Reply.Update(await pages.NextAsync(action.Person(), context, note, cancellationToken));
    }

    private async Task<NumberedQuestion?> FindAsync(string argument, Language language, CancellationToken cancellationToken) =>
        int.TryParse(argument, out var number) ? (await bank.CurrentAsync(cancellationToken)).Find(number, language) : null;

    private static Reply.Private Gone(Language language) => new(Card.Say(
        language.Pick(
            "이 질문은 이제 목록에 없어요. /복습으로 다음 질문을 볼 수 있어요.",
            "This question is no longer in the bank. /review shows the next one."),
        CardTone.Warning));
}
