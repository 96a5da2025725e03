using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock;

/// <summary>Opens sessions, and chooses their questions when they start.</summary>
internal sealed class MockOpening(
    MockSessions sessions, IMockInterviewStore store, QuestionBank bank, IAskedQuestions asked, IIdSource ids)
{
    private const int DefaultRounds = 5;
    private const int MostRounds = 10;
    private const int DefaultMinutes = 4;
    private const int MostMinutes = 15;

    public async Task<Reply> OpenAsync(ChatEvent.Command command, ContentSnapshot content, ChatContext context, CancellationToken cancellationToken)
    {
        var language = context.Language;
        var wrong = QuestionRequest.TryRead(content, command.Option("topic"), command.Option("level"), out var filter)
            ?? ReadNumber(command.Option("rounds"), DefaultRounds, MostRounds, new Bilingual("라운드", "rounds"), out var rounds)
            ?? ReadNumber(command.Option("minutes"), DefaultMinutes, MostMinutes, new Bilingual("시간", "minutes"), out _)
            ?? ReadMode(command.Option("mode"));
        if (wrong is not null)
        {
            return Say(wrong.In(language));
        }

        ReadNumber(command.Option("rounds"), DefaultRounds, MostRounds, new Bilingual("", ""), out rounds);
        ReadNumber(command.Option("minutes"), DefaultMinutes, MostMinutes, new Bilingual("", ""), out var minutes);
        var catalog = await bank.CurrentAsync(cancellationToken);
        var pool = catalog.Pool(filter, language).Length;
        if (pool == 0)
        {
            return Say(MockRefusals.NoQuestions.In(language));
        }

        var state = MockInterview.Open(ids.Next(), command.Channel, command.Member, filter, Math.Min(rounds, pool), minutes, language, context.Now);
        return await store.AddAsync(state, cancellationToken)
            ? new Reply.Public(MockCards.Lobby(state, catalog))
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

    private static Bilingual? ReadNumber(string? text, int otherwise, int most, Bilingual name, out int number)
    {
        number = otherwise;
        var digits = (text ?? "").Trim().TrimEnd('분', '개', 'm');
        return text is null || (int.TryParse(digits, out number) && number >= 1 && number <= most)
            ? null
            : new Bilingual($"{name.Ko}은(는) 1부터 {most}까지의 수로 적어 주세요.", $"Write {name.En} as a number from 1 to {most}.");
    }

    private static Bilingual? ReadMode(string? text) => (text ?? "everyone").Trim().ToLowerInvariant() is "everyone" or "모두" or "모두 답하기"
        ? null
        : new Bilingual("지금은 모두 답하기(everyone) 방식만 있어요.", "The only mode so far is everyone.");

    private static Reply.Private Say(string text) => new(Card.Say(text, CardTone.Warning));
}
