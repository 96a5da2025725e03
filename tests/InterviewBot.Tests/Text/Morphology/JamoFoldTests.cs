using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Tests.Text.Morphology;

public sealed class JamoFoldTests
{
    [Theory]
    [InlineData("바꾸어", "바꿔")]
    [InlineData("되어", "돼")]
    [InlineData("메모리", "매모리")]
    public void WhatIsSpelledTwoWaysFallsTogether(string one, string other) => JamoFold.Fold(one).ShouldBe(JamoFold.Fold(other));
}
