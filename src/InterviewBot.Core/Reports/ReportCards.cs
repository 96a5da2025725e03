using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Reports;

/// <summary>The button that says "this is wrong", its form, and what becomes of it.</summary>
public static class ReportCards
{
    public const string Feature = "report";
    public const string TextField = "text";

    /// <summary>Longer than any report needs to be; it has to fit one message with what it is about.</summary>
    public const int LongestText = 1_000;

    public static CardButton OnQuestion(int number, Language language) => Button("question", $"{number}", language);

    public static CardButton OnCommand(string name, Language language) => Button("command", name, language);

    public static Form Form(string kind, string argument, string about, Language language) => new(
        new ActionId(Feature, "send-" + kind, argument),
        language.Pick("틀린 내용 알리기", "Report a mistake"),
        [
            new FormField(
                TextField,
                language.Pick("무엇이 틀렸나요?", "What is wrong?"),
                language.Pick("어디가 어떻게 다른지, 근거가 있으면 주소도 적어 주세요", "What is wrong, and an address that shows it if you have one"),
                Multiline: true,
                MaximumLength: LongestText),
        ]);

    public static Card Thanks(Language language) => Card.Say(
        language.Pick("알려 주셔서 고마워요. 관리자가 볼 수 있게 남겨 두었어요.", "Thank you. The admins can see it now."), CardTone.Success);

    /// <summary>What the admins' channel gets.</summary>
    public static Card Notice(MistakeReport report, Language language) => new()
    {
        Title = language.Pick("🚩 틀린 내용이 있대요", "🚩 Somebody found a mistake"),
        Body =
        [
            new Block.Paragraph([Rich.Bold(report.About)]),
            new Block.Paragraph([Rich.Code(Place(report)), new Inline.LineBreak(), Rich.Text($"— {report.Member.Name}: {report.Text}")]),
        ],
        Tone = CardTone.Warning,
    };

    public static string Place(MistakeReport report) => $"{report.Place.File}:{report.Place.Line}";

    private static CardButton Button(string kind, string argument, Language language) =>
        new(new ActionId(Feature, kind, argument), language.Pick("🚩 틀린 내용", "🚩 This is wrong"));
}
