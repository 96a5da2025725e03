using Microsoft.Playwright;

namespace InterviewBot.EndToEnd.Support;

/// <summary>Somebody in front of the page: does what a person does, finds things as a screen reader names them.</summary>
/// <param name="english">Whether the page speaks English to them.</param>
internal sealed class Person(IPage page, bool english = false)
{
    private readonly string _send = english ? "Send" : "보내기";

    public IPage Page => page;

    public ILocator Log => page.GetByRole(AriaRole.Log);

    /// <summary>The newest message that has these words.</summary>
    public ILocator Message(string words) => Log.GetByRole(AriaRole.Article).Filter(new() { HasText = words }).Last;

    public static async Task<Person> EnterAsync(
        Browser browser, string address, string name, bool english = false, int width = 1200, int height = 800, bool dark = false)
    {
        var person = new Person(await browser.OpenAsync(address, english ? "en-US" : "ko-KR", width, height, dark), english);
        await person.Page.GetByLabel(english ? "Nickname" : "닉네임", new() { Exact = true }).FillAsync(name);
        await person.Page.Keyboard.PressAsync("Enter");
        // Once its script has the line, it takes the focus: from then on it is a person's to write in.
        await Assertions.Expect(person.Page.Locator("#composer")).ToBeFocusedAsync();
        return person;
    }

    public async Task SayAsync(string line)
    {
        var composer = page.Locator("#composer");
        await composer.FillAsync(line);
        await page.GetByRole(AriaRole.Button, new() { Name = _send, Exact = true }).First.ClickAsync();
        await Assertions.Expect(composer).ToHaveValueAsync("");
    }

    public Task PressAsync(ILocator message, string button) =>
        message.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public async Task FillFormAsync(string text)
    {
        var form = page.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Textbox).First.FillAsync(text);
        await form.GetByRole(AriaRole.Button, new() { Name = _send, Exact = true }).ClickAsync();
        await Assertions.Expect(form).ToBeHiddenAsync();
    }

    public Task SeesAsync(ILocator what) => Assertions.Expect(what).ToBeVisibleAsync();

    public Task DoesNotSeeAsync(string words) => Assertions.Expect(page.GetByText(words)).ToHaveCountAsync(0);
}
