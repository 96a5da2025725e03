namespace InterviewBot.Core.Content;

/// <summary>The content in use now. It is swapped whole when files change.</summary>
public interface IContentLibrary
{
    ContentSnapshot Current { get; }

    /// <summary>Raised after <see cref="Current"/> was swapped. Subscribers must not throw.</summary>
    event Action<ContentSnapshot>? Changed;
}
