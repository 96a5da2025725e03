using Microsoft.Playwright;

namespace InterviewBot.EndToEnd.Support;

/// <summary>A real Chromium, shared by the tests of an assembly; every person is a context of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var executable = Environment.GetEnvironmentVariable("INTERVIEWBOT_TEST_BROWSER") is { Length: > 0 } named
            ? named
            : Places.FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException("No Chromium was found. tests/run.sh installs it.");
        Assertions.SetDefaultExpectTimeout(15_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>Opens the page as a new person.</summary>
    internal async Task<IPage> OpenAsync(string address, string locale = "ko-KR", int width = 1200, int height = 800, bool dark = false)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            Locale = locale,
            TimezoneId = "Asia/Seoul",
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        context.SetDefaultTimeout(15_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
