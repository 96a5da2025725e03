using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Storage.Chat;
using Microsoft.Extensions.Time.Testing;

namespace InterviewBot.Tests.Storage;

public sealed class LanguagePreferencesTests
{
    private static readonly ChannelRef Channel = new("discord", "guild", "channel");

    private readonly FakeTimeProvider _clock = new();
    private readonly Stored _stored = new();
    private readonly RememberedLanguagePreferences _preferences;

    public LanguagePreferencesTests() => _preferences = new RememberedLanguagePreferences(_stored, _clock);

    [Fact]
    public async Task WhatWasReadIsRememberedForAMoment()
    {
        _stored.Language = Language.En;
        (await FindAsync()).ShouldBe(Language.En);
        _stored.Language = Language.Ko;

        (await FindAsync()).ShouldBe(Language.En);
        _clock.Advance(TimeSpan.FromSeconds(31));

        (await FindAsync()).ShouldBe(Language.Ko);
    }

    [Fact]
    public async Task AChangeCountsAtOnceForThePersonAndForTheWorkspace()
    {
        (await FindAsync()).ShouldBeNull();

        await _preferences.SetForMemberAsync(Channel, "mina", Language.En, TestContext.Current.CancellationToken);
        (await FindAsync()).ShouldBe(Language.En);
        await _preferences.SetForWorkspaceAsync(Channel, Language.Ko, TestContext.Current.CancellationToken);

        (await FindAsync()).ShouldBe(Language.Ko);
    }

    private Task<Language?> FindAsync() => _preferences.FindAsync(Channel, "mina", TestContext.Current.CancellationToken);

    private sealed class Stored : ILanguagePreferences
    {
        public Language? Language { get; set; }

        public Task<Language?> FindAsync(ChannelRef channel, string memberId, CancellationToken cancellationToken) => Task.FromResult(Language);

        public Task SetForMemberAsync(ChannelRef channel, string memberId, Language language, CancellationToken cancellationToken)
        {
            Language = language;
            return Task.CompletedTask;
        }

        public Task SetForWorkspaceAsync(ChannelRef channel, Language language, CancellationToken cancellationToken) =>
            SetForMemberAsync(channel, "", language, cancellationToken);
    }
}
