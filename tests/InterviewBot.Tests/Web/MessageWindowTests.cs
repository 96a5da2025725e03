using System.Collections.Immutable;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Web.Page;

namespace InterviewBot.Tests.Web;

public sealed class MessageWindowTests
{
    [Fact]
    public void WhatTheFeedBroughtFirstStaysTheNewer()
    {
        var window = MessageWindow.Empty
            .With([Message(2, change: 5, "changed")])
            .WithHistory([Message(1), Message(2, change: 2, "as it was read")], 60);

        window.Messages.Select(message => message.Text).ShouldBe(["1", "changed"]);
        window.HasOlder.ShouldBeFalse();
    }

    [Fact]
    public void ADismissedMessageIsGone() =>
        MessageWindow.Empty.With([Message(1), Message(2)]).With([Message(1, change: 9) with { Dismissed = true }])
            .Messages.ShouldHaveSingleItem().Order.ShouldBe(2);

    [Fact]
    public void AChangeFurtherBackThanTheWindowDoesNotShowUpInTheMiddle() =>
        MessageWindow.Empty.WithHistory([Message(10), Message(11)], 2).With([Message(3, change: 20)])
            .Messages.Select(message => message.Order).ShouldBe([10, 11]);

    [Fact]
    public void OldOnesAreLetGoAndAskedForAgain()
    {
        var window = MessageWindow.Empty;
        for (var i = 1; i <= 500; i++)
        {
            window = window.With([Message(i)]);
        }

        window.Messages.Length.ShouldBe(400);
        window.Messages[0].Order.ShouldBe(101);
        window.HasOlder.ShouldBeTrue();
        window.WithHistory([.. Enumerable.Range(41, 60).Select(i => Message(i))], 60).Messages[0].Order.ShouldBe(41);
    }

    private static LocalMessage Message(long order, long? change = null, string? text = null) => new()
    {
        Id = $"m{order}",
        Channel = "docker",
        Order = order,
        Change = change ?? order,
        Text = text ?? $"{order}",
        PostedAt = default,
    };
}
