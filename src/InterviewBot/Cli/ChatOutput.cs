using System.Text;
using System.Text.Json;
using InterviewBot.Core;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Cli;

/// <summary>What the terminal shows: text for people, or one JSON object a line for programs.</summary>
internal sealed class ChatOutput(bool json, TerminalCard screen, string personId)
{
    /// <summary>For somebody who sits in front of an empty terminal: who they are here, and what to type.</summary>
    public static void Greet(string name, string channel, Language language)
    {
        Console.WriteLine(language.Pick($"#{channel} · {TerminalCard.Safe(name)} 님", $"#{channel} · {TerminalCard.Safe(name)}"));
        Console.WriteLine(language.Pick(
            "  /질문 · /도커 컨테이너 로그 보기 · /모의면접 시작 · /도움말", "  /question · /docker follow container logs · /mock start · /help"));
        Console.WriteLine(language.Pick(
            "  버튼은 번호로 누르고, 답은 번호 뒤에 적어요(1 컨테이너는 …). 끝낼 때는 Ctrl+D.",
            "  A number presses a button, and an answer goes after it (1 A container is …). Ctrl+D ends."));
    }

    public void Message(LocalMessage message)
    {
        if (message.Card is null && message.Author?.Id == personId)
        {
            // One's own words stand in the terminal already.
            return;
        }

        if (json)
        {
            Write(Of(message));
        }
        else if (message.Card is { } card)
        {
            Console.WriteLine();
            Console.WriteLine(screen.Draw(card));
            Console.WriteLine(Controls(card));
        }
        else
        {
            Console.WriteLine($"{message.Author?.Name}: {TerminalCard.Safe(message.Text ?? "")}");
        }
    }

    public void Form(Form form)
    {
        if (json)
        {
            Write(Empty("form") with { Form = new FormListing(form.Title, form.Action.ToString(), [.. form.Fields.Select(field => new FormFieldListing(field.Id, field.Label, field.MaximumLength))]) });
            return;
        }

        Console.WriteLine($"{form.Title} — {form.Fields[0].Label}");
        Console.WriteLine(form.Fields[0].Placeholder);
    }

    public void Refused(string reason)
    {
        if (json)
        {
            Write(Empty("message") with { Private = true, Text = reason });
        }
        else
        {
            Console.WriteLine(reason);
        }
    }

    private static string Controls(Card card)
    {
        var controls = card.Buttons.Select((button, i) => $"[{i + 1}] {button.Label}").ToList();
        if (card.Select is { } select)
        {
            controls.Add($"[{controls.Count + 1}] {select.Placeholder}: {string.Join(" · ", select.Options.Select((option, i) => $"{i + 1} {option.Label}"))}");
        }

        return string.Join("  ", controls);
    }

    private static ReplyListing Of(LocalMessage message)
    {
        var card = message.Card;
        return Empty(card is null ? "said" : message.EditedAt is null ? "message" : "edit") with
        {
            Private = message.Audience is not null,
            From = message.Author?.Name,
            Id = message.Id,
            Title = card?.Title,
            Text = card is null ? message.Text ?? "" : TextOf(card),
            Buttons = card is null ? [] : [.. card.Buttons.Select((button, i) => new ButtonListing(i + 1, button.Label, button.Action.ToString()))],
            Select = card?.Select is { } select
                ? new SelectListing(
                    card.Buttons.Length + 1, select.Placeholder, select.Action.ToString(), select.Minimum, select.Maximum,
                    [.. select.Options.Select(option => new OptionListing(option.Value, option.Label, option.Selected))])
                : null,
            File = card?.File is { } file
                ? new FileListing(file.FileName, file.MediaType, file.Content.Length, file.IsText ? Encoding.UTF8.GetString(file.Content.AsSpan()) : null)
                : null,
        };
    }

    private static string TextOf(Card card) => string.Join(
        '\n',
        new[] { Rich.PlainText(card.Body) }
            .Concat(card.Fields.Select(field => $"{field.Name}\n{Rich.PlainText(field.Value)}"))
            .Append(Rich.PlainText(card.Footer))
            .Where(part => part.Length > 0));

    private static ReplyListing Empty(string kind) => new(kind, false, null, null, null, "", [], null, null);

    private static void Write(ReplyListing listing) => Console.WriteLine(JsonSerializer.Serialize(listing, CliJson.Lines.ReplyListing));
}
