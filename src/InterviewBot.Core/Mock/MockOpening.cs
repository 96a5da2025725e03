using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;
using InterviewBot.Core.Mock.Cards;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Mock;

/// <summary>Opens sessions, and chooses their questions when they start.</summary>
internal sealed class MockOpening(
    MockSessions sessions, IMockInterviewStore store, QuestionBank bank, IAskedQuestions asked, IIdSource ids)
{
    private const int DefaultRounds = 5;
    private const int MostRounds = 10;
    private const int MostMinutes = 15;

    private static readonly TimeSpan DefaultAnswerTime = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan LightningAnswerTime = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan PreparationTime = TimeSpan.FromMinutes(1);

    public async Task<Reply> OpenAsync(ChatEvent.Command command, ContentSnapshot content, ChatContext context, CancellationToken cancellationToken)
    {
        var language = context.Language;
        if (ReadPlan(command, content, out var plan) is { } wrong)
        {
            return Say(wrong.In(language));
        }

        var catalog = await bank.CurrentAsync(cancellationToken);
        var pool = catalog.Pool(plan.Filter, language).Length;
        if (pool == 0)
        {
            return Say(MockRefusals.NoQuestions.In(language));
        }

        plan = plan with { Rounds = Math.Min(plan.Rounds, pool) };
        var state = MockInterview.Open(ids.Next(), command.Channel, command.Member, plan, language, context.Now);
        return await store.FindActiveAsync(command.Channel, cancellationToken) is null && await store.AddAsync(state, cancellationToken)
            ? new Reply.Public(LobbyCard.Draw(new MockView(state, catalog, language)))
            {
                Posted = (message, token) => sessions.ApplyAsync(state.Id, new MockInput.Drawn("lobby0", 1, message), token),
            }
            : Say(language.Pick(
                "이 채널에서는 이미 모의면접이 진행 중이에요. /모의면접 참가로 함께하거나 다른 채널에서 열어 주세요.",
                "A mock interview is running in this channel already. Take part with /mock join, or open one in another channel."));
    }

    /// <summary>The questions of all rounds, none twice; remembered as asked in the channel.</summary>
    public async Task<ImmutableArray<QuestionId>> ChooseAsync(MockState state, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var pool = (await bank.CurrentAsync(cancellationToken)).Pool(state.Filter, state.Language);
        var history = (await asked.ListAsync(state.Channel, cancellationToken)).ToList();
        var chosen = ImmutableArray.CreateBuilder<QuestionId>();
        for (var round = 0; round < state.Rounds && chosen.Count < pool.Length; round++)
        {
            var left = pool.Where(question => !chosen.Contains(question.Question.Id)).ToImmutableArray();
            if (QuestionPicker.Choose(left, [.. history.Where(item => left.Any(question => question.Question.Id == item.Question))], $"{state.Id}/{round}") is { } picked)
            {
                chosen.Add(picked.Question.Question.Id);
            }
        }

        foreach (var question in chosen)
        {
            await asked.RecordAsync(state.Channel, question, now, cancellationToken);
        }

        return chosen.ToImmutable();
    }

    /// <returns>What could not be read; null where all could.</returns>
    private static Bilingual? ReadPlan(ChatEvent.Command command, ContentSnapshot content, out MockPlan plan)
    {
        plan = new MockPlan(QuestionFilter.All, MockMode.Everyone, DefaultRounds, DefaultAnswerTime, TimeSpan.Zero);
        if (QuestionRequest.TryRead(content, command.Option("topic"), command.Option("level"), out var filter) is { } wrong)
        {
            return wrong;
        }

        if (!MockModes.TryRead(command.Option("mode"), out var mode))
        {
            return new Bilingual(
                $"방식은 {string.Join(", ", MockModes.Choices.Select(choice => choice.Label.Ko))} 가운데에서 골라 주세요.",
                $"Choose one of the modes: {string.Join(", ", MockModes.Choices.Select(choice => choice.Value))}.");
        }

        var problem = ReadNumber(command.Option("rounds"), DefaultRounds, MostRounds, new Bilingual("라운드", "rounds"), out var rounds);
        var timeProblem = ReadNumber(command.Option("minutes"), 0, MostMinutes, new Bilingual("시간", "minutes"), out var minutes);
        var otherwise = mode == MockMode.Lightning ? LightningAnswerTime : DefaultAnswerTime;
        var preparation = mode == MockMode.Rotation ? PreparationTime : TimeSpan.Zero;
        plan = new MockPlan(filter, mode, rounds, minutes == 0 ? otherwise : TimeSpan.FromMinutes(minutes), preparation);
        return problem ?? timeProblem;
    }

    private static Bilingual? ReadNumber(string? text, int otherwise, int most, Bilingual name, out int number)
    {
        number = otherwise;
        var digits = (text ?? "").Trim().TrimEnd('분', '개', 'm');
        return text is null || (int.TryParse(digits, out number) && number >= 1 && number <= most)
            ? null
            : new Bilingual($"{KoreanParticles.WithTopic(name.Ko)} 1부터 {most}까지의 수로 적어 주세요.", $"Write {name.En} as a number from 1 to {most}.");
    }

    private static Reply.Private Say(string text) => new(Card.Say(text, CardTone.Warning));
}
