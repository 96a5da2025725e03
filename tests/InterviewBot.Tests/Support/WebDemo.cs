using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Tests.Support;

/// <summary>A command and its buttons that answer in every way that a feature can.</summary>
internal sealed class WebDemo : ICommandHandler, IActionHandler
{
    public const string Secret = "only for the asker";

    public CommandSpec Spec { get; } = new("demo", "시험", new Bilingual("시험용", "For tests"))
    {
        Subcommands =
        [
            new SubcommandSpec("say", "말하기", new Bilingual("모두에게", "To all"))
            {
                Options =
                [
                    new OptionSpec("mood", "기분", new Bilingual("어떤 기분으로", "In which mood"))
                    {
                        Choices = [new("happy", new Bilingual("기쁘게", "Happy")), new("calm", new Bilingual("차분하게", "Calm"))],
                    },
                    new OptionSpec("loud", "크게", new Bilingual("큰 소리로", "Loudly"), OptionKind.Boolean),
                ],
            },
            new SubcommandSpec("whisper", "귓속말", new Bilingual("나에게만", "To me alone")),
            new SubcommandSpec("secret", "비밀", new Bilingual("관리자만", "Managers only")) { ForManagers = true },
        ],
    };

    public string Feature => "demo";

    /// <summary>Every event, in the order of arrival.</summary>
    public List<ChatEvent> Seen { get; } = [];

    /// <summary>What every command waits for.</summary>
    public Task Opens { get; set; } = Task.CompletedTask;

    public static Card Buttons { get; } = new()
    {
        Title = "버튼",
        Buttons = [new(new ActionId("demo", "count"), "세기"), new(new ActionId("demo", "form"), "쓰기")],
    };

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        Seen.Add(command);
        await Opens.WaitAsync(cancellationToken);
        return command.Subcommand == "say" ? new Reply.Public(Buttons) : new Reply.Private(Card.Say(Secret));
    }

    public Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        Seen.Add(action);
        return Task.FromResult<Reply>(action.Id.Action switch
        {
            "count" => new Reply.Update(Buttons with { Footer = [Rich.Text($"{Seen.OfType<ChatEvent.Action>().Count()}")] }),
            "form" => new Reply.Ask(new Form(new ActionId("demo", "submit"), "쓰기", [new FormField("text", "글")])),
            "submit" => new Reply.Private(Card.Say("받았어요: " + action.Fields["text"])),
            _ => new Reply.Nothing(),
        });
    }
}
