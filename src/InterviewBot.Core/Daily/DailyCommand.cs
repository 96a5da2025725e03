using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Daily;

/// <summary><c>/daily</c>: the channel's schedules. Every change is for managers, and every reply is private.</summary>
internal sealed class DailyCommand(DailyDesk desk, DailyCalendar calendar, QuestionBank bank, IAskedQuestions asked, IContentLibrary library) : ICommandHandler, IActionHandler
{
    private const string TimeField = "time";

    public CommandSpec Spec => DailySpec.Command;

    public string Feature => "daily";

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        var schedules = await desk.ListAsync(command.Channel, cancellationToken);
        if (command.Subcommand == "list")
        {
            return new Reply.Private(ListCard(schedules, context));
        }

        return new Reply.Private(command.MayManage
            ? await ManageAsync(command, schedules, context, cancellationToken)
            : ManagerOnly.Refusal(command, context.Language));
    }

    /// <summary>The buttons below a plan: post one now, and another time.</summary>
    public async Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var schedules = await desk.ListAsync(action.Channel, cancellationToken);
        if (!action.MayManage)
        {
            return new Reply.Private(ManagerOnly.Refusal(action, context.Language));
        }

        if (schedules.FirstOrDefault(schedule => $"{schedule.Number}" == action.Id.Argument) is not { } schedule)
        {
            return new Reply.Private(Unknown(schedules, context));
        }

        return action.Id.Action switch
        {
            "time" => new Reply.Ask(TimeForm(schedule, context.Language)),
            "settime" => new Reply.Private(await ChangeTimeAsync(action, schedule, context, cancellationToken)),
            _ => new Reply.Private(await NowAsync(action.Channel, schedule, action.EventId, context, cancellationToken)),
        };
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken) => request.Option switch
    {
        "topic" => QuestionOptions.CompleteTopic(library.Current, request.Typed, request.Language),
        "timezone" => ZoneNames.Complete(request.Typed),
        "schedule" =>
        [
            .. (await desk.ListAsync(request.Channel, cancellationToken)).Take(25).Select(schedule =>
                new Completion(Shorten(DailyTexts.Line(schedule, library.Current, request.Language)), $"{schedule.Number}")),
        ],
        _ => [],
    };

    private async Task<Card> ManageAsync(
        ChatEvent.Command command, IReadOnlyList<Schedule> schedules, ChatContext context, CancellationToken cancellationToken)
    {
        var named = command.Option("schedule");
        var chosen = named is null
            ? schedules.Count == 1 && command.Subcommand != "set" ? schedules[0] : null
            : schedules.FirstOrDefault(schedule => $"{schedule.Number}" == named.Trim().TrimStart('#'));
        if (chosen is null && (named is not null || command.Subcommand is not ("set" or "now")))
        {
            return Unknown(schedules, context);
        }

        return command.Subcommand switch
        {
            "set" => await SetAsync(command, chosen, context, cancellationToken),
            "now" => WithPermissions(await NowAsync(command.Channel, chosen, command.EventId, context, cancellationToken), command, context.Language),
            "pause" => await PlanCardAsync(await desk.PauseAsync(chosen!, cancellationToken), context, cancellationToken),
            "resume" => await PlanCardAsync(await desk.ResumeAsync(chosen!, context.Now, cancellationToken), context, cancellationToken),
            "skip" => await PlanCardAsync(await desk.SkipAsync(chosen!, context.Now, cancellationToken), context, cancellationToken),
            _ => await RemoveAsync(chosen!, context.Language, cancellationToken),
        };
    }

    private async Task<Card> SetAsync(ChatEvent.Command command, Schedule? existing, ChatContext context, CancellationToken cancellationToken) =>
        ScheduleRequest.TryRead(command, library.Current, out var request) is { } wrong
            ? Card.Say(wrong.In(context.Language), CardTone.Warning)
            : WithPermissions(
                await PlanCardAsync(await desk.SetAsync(command.Channel, existing, request, command.Member.Id, context, cancellationToken), context, cancellationToken),
                command,
                context.Language);

    private async Task<Card> ChangeTimeAsync(ChatEvent.Action action, Schedule schedule, ChatContext context, CancellationToken cancellationToken)
    {
        var set = new ChatEvent.Command("daily", "set", ImmutableDictionary<string, string>.Empty.Add("time", action.Fields.GetValueOrDefault(TimeField) ?? ""))
        {
            EventId = action.EventId,
            Channel = action.Channel,
            Member = action.Member,
            Locale = action.Locale,
            MayManage = action.MayManage,
            WayToManage = action.WayToManage,
            BotLacks = action.BotLacks,
        };
        return await SetAsync(set, schedule, context, cancellationToken);
    }

    /// <summary>Names what the bot may not do here before the first post fails of it.</summary>
    private static Card WithPermissions(Card plan, ChatEvent chatEvent, Language language) => chatEvent.BotLacks.IsEmpty ? plan : plan with
    {
        Body = plan.Body.Add(Rich.Paragraph(language.Pick(
            $"⚠️ 이 채널에서 봇에게 필요한데 없는 권한: {string.Join(", ", chatEvent.BotLacks)}. 채널 편집 → 권한에서 봇의 역할에 켜 주세요. 켜기 전에는 올리지 못해요.",
            $"⚠️ Permissions that the bot lacks in this channel: {string.Join(", ", chatEvent.BotLacks)}. Switch them on for the bot's role under Edit Channel → Permissions; until then nothing can be posted."))),
        Tone = CardTone.Warning,
    };

    private async Task<Card> NowAsync(ChannelRef channel, Schedule? like, string eventId, ChatContext context, CancellationToken cancellationToken) =>
        await desk.PostNowAsync(channel, like, eventId, context, cancellationToken)
            ? Card.Say(context.Language.Pick("지금 한 번 올립니다. 예정된 질문은 그대로 올라가요.", "Posting one now. Scheduled posts stay as they are."), CardTone.Success)
            : DailyTexts.Problem(context.Language, "조건에 맞는 질문이 없어서 올리지 못했어요.", "No question fits, so nothing was posted.");

    private async Task<Card> RemoveAsync(Schedule schedule, Language language, CancellationToken cancellationToken)
    {
        await desk.RemoveAsync(schedule, cancellationToken);
        return Card.Say(language.Pick($"일정 {KoreanParticles.WithObject($"{schedule.Number}")} 없앴어요.", $"Schedule {schedule.Number} is removed."), CardTone.Success);
    }

    private async Task<Card> PlanCardAsync(Schedule schedule, ChatContext context, CancellationToken cancellationToken)
    {
        var language = context.Language;
        if (schedule.Paused)
        {
            return Card.Say(
                language.Pick($"일정 {KoreanParticles.WithObject($"{schedule.Number}")} 멈췄어요. /매일 다시시작으로 이어집니다.", $"Schedule {schedule.Number} is paused. /daily resume starts it again."),
                CardTone.Success);
        }

        var catalog = await bank.CurrentAsync(cancellationToken);
        var pool = catalog.Pool(schedule.Filter, schedule.Language).Select(question => question.Question.Id).ToHashSet();
        var history = await asked.ListAsync(schedule.Channel, cancellationToken);
        return new Card
        {
            Title = language.Pick($"📌 일정 {schedule.Number}", $"📌 Schedule {schedule.Number}"),
            Body = [Rich.Paragraph(DailyTexts.Plan(schedule, catalog, history.Count(item => pool.Contains(item.Question)), language))],
            Buttons =
            [
                new(new ActionId(Feature, "now", $"{schedule.Number}"), language.Pick("지금 한 번 올려 보기", "Post one now"), ButtonStyle.Primary),
                new(new ActionId(Feature, "time", $"{schedule.Number}"), language.Pick("시각 바꾸기", "Change the time")),
            ],
            Tone = CardTone.Success,
        };
    }

    private Card ListCard(IReadOnlyList<Schedule> schedules, ChatContext context) => schedules.Count == 0
        ? Card.Say(context.Language.Pick(
            "이 채널에는 예약 질문이 없어요. 관리자는 이렇게 만들 수 있어요: /매일 설정 시각:09:00 요일:평일",
            "This channel has no scheduled questions. A manager can add one: /daily set time:09:00 days:weekdays"))
        : new Card
        {
            Title = context.Language.Pick("예약 질문", "Scheduled questions"),
            Body = [Rich.Bullets(schedules.Select(schedule => DailyTexts.Line(schedule, library.Current, calendar, context.Now, context.Language)))],
        };

    private Card Unknown(IReadOnlyList<Schedule> schedules, ChatContext context) => ListCard(schedules, context) with
    {
        Title = schedules.Count == 0 ? null : context.Language.Pick($"어느 일정인지 번호를 붙여 주세요. 예: 일정:{schedules[0].Number}", $"Say which one, for example schedule:{schedules[0].Number}"),
        Tone = CardTone.Warning,
    };

    private Form TimeForm(Schedule schedule, Language language) => new(
        new ActionId(Feature, "settime", $"{schedule.Number}"),
        language.Pick("시각 바꾸기", "Change the time"),
        [new FormField(TimeField, language.Pick("올릴 시각", "When to post"), "09:00", MaximumLength: 40, Value: $"{schedule.Recurrence.Time:HH:mm}")]);

    private static string Shorten(string text) => text.Length <= 100 ? text : text[..99] + "…";
}
