using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Tests.Text.Morphology;

public sealed class EnglishStemTests
{
    [Theory]
    [InlineData("images", "image")]
    [InlineData("removing", "remove")]
    [InlineData("deleted", "delete")]
    [InlineData("stopped", "stop")]
    [InlineData("registries", "registry")]
    [InlineData("caches", "caching")]
    [InlineData("isolated", "isolation")]
    [InlineData("policies", "policy")]
    [InlineData("running", "ran")]
    [InlineData("signatures", "signature")]
    public void WhatAWordTakesOnMakesNoDifference(string word, string other) => EnglishStem.Of(word).ShouldBe(EnglishStem.Of(other));

    [Theory]
    [InlineData("ps")]
    [InlineData("access")]
    [InlineData("status")]
    [InlineData("redis")]
    public void AWordThatOnlyEndsAlikeStays(string word) => EnglishStem.Of(word).ShouldBe(word);
}
