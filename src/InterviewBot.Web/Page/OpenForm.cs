using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Web.Page;

/// <summary>A form that a person fills in.</summary>
/// <param name="Opener">The button that opened it, by which it is opened again after a reload.</param>
public sealed record OpenForm(Form Form, LocalMessage? Message, ActionId? Opener)
{
    /// <summary>Where the browser keeps what was typed: the same for the same form of the same message.</summary>
    public string DraftKey => $"{Form.Action}@{Message?.Id}";
}
