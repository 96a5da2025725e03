using System.Text;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Mock;

/// <summary>The session's record as a Markdown file.</summary>
public sealed class MockRecordTests : IAsyncDisposable
{
    private readonly MockRoom _room = new();

    [Fact]
    public async Task WhatIsWrittenInAnAnswerMakesNoHeadingRuleOrList()
    {
        var question = await _room.StartedAsync();
        await _room.AnswerAsync(question.Card, TestBot.Mina, "위 줄\n---\n=== 둘\n  - 셋\n# 넷");
        await _room.PressAsync(question.Message, "지금 공개");
        await _room.PressAsync(_room.Newest("함께 보기").Message, "마무리");

        Record().ShouldContain("> 위 줄\n> \\---\n> \\=== 둘\n>   \\- 셋\n> \\# 넷");
    }

    [Fact]
    public async Task AQuestionThatLeavesTheContentMeanwhileKeepsItsNumber()
    {
        var question = await _room.StartedAsync();
        var head = question.Card.Title;
        _room.Bot.Content.Swap(_room.Bot.Content.Current with { Questions = [] });
        await _room.PressAsync(question.Message, "지금 공개");
        await _room.PressAsync(_room.Newest("함께 보기").Message, "마무리");

        head.ShouldNotBeNull().ShouldMatch(@"#\d+$");
        Record().ShouldContain($"## {head}\n\n**이제 콘텐츠에 없는 질문이에요.**");
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private string Record() => Encoding.UTF8.GetString([.. _room.Newest("모의면접 정리").Card.File.ShouldNotBeNull().Content]).ReplaceLineEndings("\n");
}
