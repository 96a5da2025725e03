namespace InterviewBot.Core.Content;

/// <summary>
/// What a question is known by for good: the explicit <c>{#id}</c> of its heading or list item, else a hash of its
/// normalised text. A Korean question and its English pair share one id.
/// </summary>
public readonly record struct QuestionId(string Value)
{
    public override string ToString() => Value;
}
