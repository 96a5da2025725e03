using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Questions;

/// <summary>Asks a question in a channel and remembers that it was asked there.</summary>
internal sealed class QuestionAsker(QuestionPicker picker, IAskedQuestions asked, IContentLibrary library)
{
    /// <param name="seed">Names the occasion: the same event delivered twice asks the same question.</param>
    public async Task<Reply> AskAsync(
        ChannelRef channel, QuestionFilter filter, string seed, ChatContext context, CancellationToken cancellationToken)
    {
        var picked = await picker.ChooseAsync(channel, filter, context.Language, seed, cancellationToken);
        if (picked is null)
        {
            return new Reply.Private(Card.Say(
                context.Language.Pick(
                    "조건에 맞는 질문이 아직 없어요. 주제나 난이도를 바꾸거나 비워 보세요.",
                    "No question fits yet. Change or leave out the topic or the level."),
                CardTone.Warning));
        }

        await asked.RecordAsync(channel, picked.Question.Question.Id, context.Now, cancellationToken);
        return new Reply.Public(CardFor(picked.Question, context.Language) with
        {
            Footer = picked.Recycled ? [Rich.Text(RecycledNotice(context.Language))] : [],
        });
    }

    public async Task<Reply> ShowAsync(ChannelRef channel, NumberedQuestion question, ChatContext context, CancellationToken cancellationToken)
    {
        await asked.RecordAsync(channel, question.Question.Id, context.Now, cancellationToken);
        return new Reply.Public(CardFor(question, context.Language));
    }

    /// <summary>The question for one person alone: it does not count as asked in the channel.</summary>
    public Reply ShowPrivately(NumberedQuestion question, Language language) => new Reply.Private(CardFor(question, language));

    private static string RecycledNotice(Language language) => language.Pick(
        "♻️ 조건에 맞는 질문을 이 채널에서 모두 한 번씩 냈어요. 가장 오래된 질문부터 다시 냅니다.",
        "♻️ Every question that fits has been asked here once. Starting over with the oldest.");

    private Card CardFor(NumberedQuestion question, Language language)
    {
        var topic = library.Current.TopicName(question.Question.Topic, language);
        return QuestionCards.Ask(question, topic, language, language.Pick("💬 질문", "💬 Question")) with
        {
            Buttons = QuestionCards.Buttons(question.Number, language),
        };
    }
}
