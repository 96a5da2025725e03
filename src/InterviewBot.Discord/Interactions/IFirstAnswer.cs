using InterviewBot.Discord.Payloads;

namespace InterviewBot.Discord.Interactions;

/// <summary>How an interaction is first answered: with a request of our own, or as the body of Discord's request to us.</summary>
internal interface IFirstAnswer
{
    /// <summary>Answers; again only where the first answer was <see cref="FirstAnswerResult.Rejected"/>.</summary>
    Task<FirstAnswerResult> SendAsync(Callback callback, CancellationToken cancellationToken);
}

internal enum FirstAnswerResult
{
    /// <summary>Discord has it, or has had it since an earlier try.</summary>
    Taken,

    /// <summary>The interaction is over: it came too late, or somebody else answered. Nothing more is sent for it.</summary>
    Over,

    /// <summary>Discord did not accept what was said; something simpler may still be answered.</summary>
    Rejected,
}
