using System.Collections.Concurrent;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Questions;

namespace InterviewBot.Bench;

/// <summary>
/// The people of one session. They press at random moments; one of them never answers, so that every round ends by its
/// timer. What was taken is remembered and looked for at the end.
/// </summary>
internal sealed class MockCrowd(MockBot bot, int number, MockMode mode, int rounds, TimeSpan answerTime)
{
    public const int Size = 5;

    /// <summary>All sessions start within this, so that their timers end together.</summary>
    private static readonly TimeSpan StartSpread = TimeSpan.FromSeconds(3);

    /// <summary>People come to a lobby over half an hour; here within this.</summary>
    private static readonly TimeSpan JoinSpread = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan PreparationTime = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan FeedbackTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);
    private static readonly Dictionary<string, string> NoFields = [];

    private readonly string _id = $"session{number:D4}";
    private readonly Random _random = new(number);
    private readonly Member[] _people = [.. Enumerable.Range(0, Size).Select(i => new Member($"p{number}x{i}", $"사람 {i}"))];
    private readonly ConcurrentDictionary<(int Round, string Member), string> _answers = [];
    private readonly ConcurrentDictionary<(int Round, string Member), string> _ticks = [];
    private readonly ConcurrentDictionary<(int Round, string From, string To, RatingCriterion Criterion), int> _grades = [];
    private int _refused;

    public int Answers => _answers.Count;

    public int Votes => _ticks.Count + _grades.Count;

    public int Refused => _refused;

    public bool IsOver { get; private set; }

    private ChannelRef Channel => new("bench", "bench", _id);

    public async Task RunAsync()
    {
        var plan = new MockPlan(QuestionFilter.All, mode, rounds, answerTime, mode == MockMode.Rotation ? PreparationTime : TimeSpan.Zero);
        var state = MockInterview.Open(_id, Channel, _people[0], plan, Language.Ko, TimeProvider.System.GetUtcNow());
        await bot.Store.AddAsync(state with { Screens = [new Screen(ScreenKind.Lobby, 0, 1, 1, new MessageRef(Channel, "lobby"))] }, CancellationToken.None);
        await Task.WhenAll(_people.Skip(1).Select(async person =>
        {
            await WaitAsync(JoinSpread);
            await PressAsync(person, "join", _id);
        }));
        await bot.AllAsync();
        await WaitAsync(StartSpread);
        await PressAsync(_people[0], "start", _id);
        for (var round = 0; round < rounds; round++)
        {
            await RoundAsync(round);
        }

        IsOver = (await StateAsync()).Phase == MockPhase.Ended;
    }

    /// <returns>How many answers and votes that were taken are not in the stored session.</returns>
    public async Task<int> CountLostAsync()
    {
        var played = (await StateAsync()).Played;
        return _answers.Count(item => played[item.Key.Round].Answers.GetValueOrDefault(item.Key.Member) != item.Value)
            + _ticks.Count(item => !played[item.Key.Round].Ticks.TryGetValue(item.Key.Member, out var ticks) || !ticks.Contains(item.Value))
            + _grades.Count(item => played[item.Key.Round].RatingOf(item.Key.From, item.Key.To)?.Grades.GetValueOrDefault(item.Key.Criterion) != item.Value);
    }

    private async Task RoundAsync(int round)
    {
        var state = await UntilAsync(state => state.Phase == MockPhase.Answering && state.Round == round);
        var silent = mode == MockMode.Rotation ? -1 : round % Size;
        await Task.WhenAll(_people.Where((_, i) => i != silent).Select(person => AnswerAsync(state, round, person)));
        state = await UntilAsync(state => state.Phase == MockPhase.Revealed);
        var step = MockInterview.Step(state);
        await Task.WhenAll(_people.Select(person => FeedBackAsync(state, round, person)));
        await PressAsync(_people[0], "next", $"{_id}/{step}");
    }

    private async Task AnswerAsync(MockState state, int round, Member person)
    {
        if (!state.Candidates(round).Any(candidate => candidate.Id == person.Id))
        {
            return;
        }

        await WaitAsync(answerTime * 0.8);
        await PressAsync(person, "answer", $"{_id}/{round}");
        await WaitAsync(answerTime * 0.1);
        var text = $"{person.Id}의 답 {round}: " + string.Concat(Enumerable.Repeat("컨테이너는 이미지를 실행한 것입니다. ", Draw(1, 20)));
        if (await PressAsync(person, "submit", $"{_id}/{round}", fields: new() { ["answer"] = text }))
        {
            _answers[(round, person.Id)] = text.Trim();
        }
    }

    private async Task FeedBackAsync(MockState state, int round, Member person)
    {
        await WaitAsync(FeedbackTime / 2);
        if (state.IsCounted(round, state.Find(person.Id)!) && await PressAsync(person, "tick", $"{_id}/{round}", ["p1"]))
        {
            _ticks[(round, person.Id)] = "p1";
        }

        if (state.Played[round].Candidate is not { } candidate || candidate == person.Id)
        {
            return;
        }

        var place = state.People.IndexOf(state.Find(candidate)!);
        foreach (var criterion in PeerRating.Criteria)
        {
            await WaitAsync(FeedbackTime / 8);
            var value = Draw(PeerRating.Lowest, PeerRating.Highest + 1);
            if (await PressAsync(person, "grade", $"{_id}/{round}/{place}/{(int)criterion}", [$"{value}"]))
            {
                _grades[(round, person.Id, candidate, criterion)] = value;
            }
        }
    }

    /// <returns>Whether it was taken.</returns>
    private async Task<bool> PressAsync(Member person, string action, string argument, string[]? values = null, Dictionary<string, string>? fields = null)
    {
        var reply = await bot.PressAsync(Channel, person, new ActionId("mock", action, argument), values ?? [], fields ?? NoFields);
        if (reply is Reply.Private { Card.Tone: CardTone.Warning or CardTone.Error })
        {
            Interlocked.Increment(ref _refused);
            return false;
        }

        return true;
    }

    private async Task<MockState> UntilAsync(Func<MockState, bool> isThere)
    {
        while (true)
        {
            if (bot.Store.Last(_id) is { } state && isThere(state))
            {
                return state;
            }

            await Task.Delay(LookEvery, TimeProvider.System);
        }
    }

    private async Task<MockState> StateAsync() => (await bot.Store.FindAsync(_id, CancellationToken.None))!.State;

    private Task WaitAsync(TimeSpan most) => Task.Delay(most * (Draw(0, 1000) / 1000.0), TimeProvider.System);

    private int Draw(int from, int below)
    {
        lock (_random)
        {
            return _random.Next(from, below);
        }
    }
}
