using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Plan;

/// <summary><c>/plan</c>: the caller's interview date, and the topics spread over the days to it. All of it is private.</summary>
internal sealed class PlanCommand(PlanDesk desk, IContentLibrary library) : ICommandHandler, IActionHandler
{
    public CommandSpec Spec { get; } = new("plan", "계획", new Bilingual("면접 날짜까지 주제를 나누어 계획합니다", "Spreads topics over the days to your interview"))
    {
        WorksAnywhere = true,
        Options =
        [
            new OptionSpec("date", "날짜", new Bilingual("면접 날짜. 예: 2026-12-24, 12월 24일, 3주 뒤", "Interview date, such as 2026-12-24, Dec 24, in 3 weeks")) { Required = true },
        ],
    };

    public string Feature => PlanCards.Feature;

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        var today = desk.Today(context.Now);
        if (InterviewDate.TryRead(command.Option("date"), today, out var date) is { } wrong)
        {
            return new Reply.Private(Card.Say(wrong.In(context.Language), CardTone.Warning));
        }

        var plan = await desk.MakeAsync(command.Person(), date, context.Language, context.Now, cancellationToken);
        return new Reply.Private(PlanCards.Draw(plan, today, library.Current, context.Language));
    }

    public async Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var language = context.Language;
        if (action.Id.Action == "show" && await desk.FindAsync(action.Person(), cancellationToken) is { } plan)
        {
            return new Reply.Private(PlanCards.Draw(plan, desk.Today(context.Now), library.Current, language));
        }

        return new Reply.Private(action.Id.Action == "remove" && await desk.RemoveAsync(action.Person(), cancellationToken)
            ? Card.Say(
                language.Pick("계획을 없앴어요. 복습 카드는 그대로 있어요.", "The plan is removed. Your review cards stay."), CardTone.Success)
            : Card.Say(language.Pick(
                "지금은 계획이 없어요. 이렇게 만들 수 있어요: /계획 날짜:3주 뒤", "There is no plan yet. Make one like this: /plan date:in 3 weeks")));
    }
}
