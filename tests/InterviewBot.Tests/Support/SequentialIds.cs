using InterviewBot.Core;

namespace InterviewBot.Tests.Support;

internal sealed class SequentialIds : IIdSource
{
    private int _last;

    public string Next() => $"id{Interlocked.Increment(ref _last):000000}";
}
