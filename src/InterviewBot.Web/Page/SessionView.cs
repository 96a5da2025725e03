using Microsoft.AspNetCore.Components;

namespace InterviewBot.Web.Page;

/// <summary>A part of the page that is drawn anew whenever the session changes.</summary>
public abstract class SessionView : ComponentBase, IDisposable
{
    [Inject]
    internal ChatSession Session { get; set; } = null!; // Set by the framework before anything runs.

    [Inject]
    internal ChatActions Actions { get; set; } = null!; // Set by the framework before anything runs.

    internal Core.Language L => Session.Language;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Session.Changed -= Redraw;
        Actions.Changed -= Redraw;
    }

    protected override void OnInitialized()
    {
        Session.Changed += Redraw;
        Actions.Changed += Redraw;
    }

    /// <summary>Changes are raised on the page's own loop; a page that is gone ignores them.</summary>
    private void Redraw() => _ = InvokeAsync(StateHasChanged);
}
