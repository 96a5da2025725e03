namespace InterviewBot.Core.Status;

/// <summary>A part of the bot whose state is shown by <c>/health/ready</c> and <c>/status</c>.</summary>
public interface IHealthPart
{
    /// <summary>Such as <c>content</c>, <c>storage</c>, <c>discord</c>.</summary>
    string Name { get; }

    Task<PartHealth> CheckAsync(CancellationToken cancellationToken);
}

/// <param name="Detail">A short line for people; never a secret, never an exception's message.</param>
public sealed record PartHealth(bool Ready, string Detail);
