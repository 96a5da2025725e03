using System.Collections.Concurrent;

namespace InterviewBot.FakeDiscord.Chaos;

/// <summary>
/// Random faults under steady traffic, then the checks: whatever reached the bot was answered once, nothing twice, and
/// no documented rule was broken on the way.
/// </summary>
public sealed class ChaosRun : IDisposable
{
    private const int Channels = 25;
    private const int MostInFlight = 64;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(90);

    private readonly FakeDiscordServer _discord;
    private readonly ChaosPlan _plan;
    private readonly Random _traffic;
    private readonly SemaphoreSlim _room = new(MostInFlight);
    private readonly ConcurrentBag<FakeInteraction> _sent = [];
    private readonly ConcurrentQueue<FakeMessage> _questions = new();
    private readonly List<FakeChannel> _channels;
    private readonly Dictionary<string, int> _faults = [];
    private int _now;

    private ChaosRun(FakeDiscordServer discord, ChaosPlan plan)
    {
        (_discord, _plan, _traffic) = (discord, plan, new Random(plan.Seed + 1));
        _channels = [.. Enumerable.Range(0, Channels).Select(i => discord.World.AddChannel($"{3_100_000_000_000_000_000 + i}", World.Guild))];
    }

    /// <summary>Runs against a bot that is connected. At its end the bot has been sent away for good.</summary>
    public static async Task<ChaosReport> RunAsync(FakeDiscordServer discord, ChaosPlan plan, CancellationToken cancellationToken)
    {
        using var run = new ChaosRun(discord, plan);
        await run.FaultsAsync(cancellationToken);
        var last = await run.SettleAsync(cancellationToken);
        var fatal = await run.EndAsync(cancellationToken);
        return new ChaosCheck(discord, plan.Seed, [.. run._sent], last, run._now).Report(run._faults, fatal);
    }

    public void Dispose() => _room.Dispose();

    private async Task FaultsAsync(CancellationToken cancellationToken)
    {
        var random = new Random(_plan.Seed);
        var faults = new ChaosFaults(_discord, random);
        var perFault = Math.Max(1, (_plan.Interactions + _plan.Faults - 1) / _plan.Faults);
        for (var i = 0; i < _plan.Faults; i++)
        {
            for (var k = 0; k < perFault; k++)
            {
                await SendAsync(cancellationToken);
            }

            var fault = faults.Next();
            _faults[fault.Name] = _faults.GetValueOrDefault(fault.Name) + 1;
            await fault.ActAsync();
            // Some faults hit what is still mending the last one.
            if (random.Next(4) > 0)
            {
                await ReadyAsync(cancellationToken);
            }
        }
    }

    /// <summary>Starts one interaction; waits only where too many are under way.</summary>
    private async Task SendAsync(CancellationToken cancellationToken)
    {
        await _room.WaitAsync(cancellationToken);
        var draft = Draft();
        _ = Task.Run(
            async () =>
            {
                try
                {
                    var interaction = await _discord.Interactions.BeginAsync(draft);
                    _sent.Add(interaction);
                    await interaction.WaitForFinalAsync(Patience);
                    if (draft.Data["name"]?.ToString() == "question")
                    {
                        _questions.Enqueue(interaction.Message);
                    }
                }
                catch (TimeoutException)
                {
                    // Judged at the end.
                }
                finally
                {
                    _room.Release();
                }
            },
            CancellationToken.None);
    }

    private InteractionDraft Draft()
    {
        var kind = _traffic.Next(100);
        if (kind < 12)
        {
            return InteractionDraft.Command("question").In(_channels[_traffic.Next(Channels)]);
        }

        if (kind < 22 && _questions.TryPeek(out var question))
        {
            return InteractionDraft.PressId(question, question.CustomIds[1]);
        }

        if (kind < 24)
        {
            Interlocked.Increment(ref _now);
            return InteractionDraft.Command("daily", "now").AsManager().In(_channels[_traffic.Next(Channels)]);
        }

        return InteractionDraft.Command("docker", ("query", kind % 2 == 0 ? "컨테이너 로그 보고 싶어" : "docker ps"));
    }

    private async Task ReadyAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Recovery);
        await _discord.Gateway.WaitForReadyAsync(limit.Token);
    }

    /// <summary>Lets everything come to rest, and sends a few last ones that nothing stands in the way of.</summary>
    private async Task<IReadOnlyList<FakeInteraction>> SettleAsync(CancellationToken cancellationToken)
    {
        _discord.Faults.Clear();
        for (var i = 0; i < MostInFlight; i++)
        {
            await _room.WaitAsync(cancellationToken);
        }

        _discord.Faults.Clear();
        await ReadyAsync(cancellationToken);
        var last = new List<FakeInteraction>();
        for (var i = 0; i < 20; i++)
        {
            last.Add(await _discord.Interactions.BeginAsync(InteractionDraft.Command("docker", ("query", "docker ps"))));
        }

        // Two heartbeats tell how far the bot has read; posts that were held back by limits are carried on meanwhile.
        await Task.Delay(_discord.Options.HeartbeatInterval * 2.5, cancellationToken);
        for (var waited = 0; waited < 100 && _discord.World.Messages.Count(message => message.Nonce is not null) < _now; waited++)
        {
            await Task.Delay(100, cancellationToken);
        }

        return last;
    }

    /// <summary>A close code that is final.</summary>
    /// <returns>Whether the bot stayed away.</returns>
    private async Task<bool> EndAsync(CancellationToken cancellationToken)
    {
        var before = _discord.Gateway.Connections.Count;
        await _discord.Gateway.CloseAsync(4014);
        await Task.Delay(TimeSpan.FromSeconds(3), cancellationToken);
        return _discord.Gateway.Connections.Count == before;
    }
}
