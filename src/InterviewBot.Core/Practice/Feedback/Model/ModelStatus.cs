using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Status;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Practice.Feedback.Model;

/// <summary>Whether a model gives a second opinion, and how the last question to it went: in this process, since its start.</summary>
internal sealed class ModelStatus(IOptions<ModelOptions> options, ModelFeedback model) : IStatusSection
{
    public Task<CardField?> DescribeAsync(ChannelRef channel, ChatContext context, CancellationToken cancellationToken)
    {
        var language = context.Language;
        return Task.FromResult<CardField?>(new CardField(
            language.Pick("답변에 대한 모델의 의견", "A model's opinion on answers"),
            options.Value.IsOn
                ? [Rich.Paragraph(language.Pick("켜짐", "on") + $" · {options.Value.DisplayName}"), Last(language)]
                : [Rich.Paragraph(language.Pick("꺼짐 · 피드백은 모델 없이 만들어요", "off · feedback is made without a model"))]));
    }

    private Block Last(Language language) => model.LastCall switch
    {
        null => Rich.Paragraph(language.Pick("봇이 시작된 뒤로 아직 묻지 않았어요.", "Not asked since the bot started.")),
        { Trouble: null } call => Rich.Paragraph(Rich.Text(language.Pick("✅ 마지막으로 물었을 때 답을 받았어요: ", "✅ Answered when last asked: ")), Rich.DateTime(call.At)),
        { Trouble: { } trouble } call => Rich.Paragraph(
            Rich.Text(language.Pick("⚠️ 마지막으로 물었을 때 실패했어요: ", "⚠️ Failed when last asked: ")), Rich.DateTime(call.At), Rich.Text($" — {trouble.InWords(language)}")),
    };
}
