using InterviewBot.Core;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Tests.Support;
using InterviewBot.Web.Local;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Tests.Web;

public sealed class LocalPeopleTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebWorld _world;

    public LocalPeopleTests() => _world = new WebWorld(_folder);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private LocalPeople People => _world.Get<LocalPeople>();

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("미나")]
    [InlineData(" 미 나 ")]
    [InlineData("미\u200B나")]
    [InlineData("\u1106\u1175\u1102\u1161")] // Conjoining Jamo
    [InlineData("미나\u3164")] // Hangul filler, a letter that shows nothing
    [InlineData("미\u115F\u1160나")] // Its conjoining forms
    [InlineData("미나\u2800")] // Braille without dots
    [InlineData("미나\uFE0F")] // How an emoji is to look
    public async Task ANameThatIsTakenIsRefusedHoweverItIsTyped(string typed)
    {
        (await NameAsync("first", "미나")).ShouldBeOfType<LocalNaming.Named>();
        (await NameAsync("second", typed)).ShouldBeOfType<LocalNaming.Refused>().Reason.ShouldContain("다른 닉네임");
    }

    [Theory]
    [InlineData("MINA")]
    [InlineData("ｍｉｎａ")]
    public async Task LetterCaseAndWidthMakeNoOtherName(string typed)
    {
        await NameAsync("first", "Mina");
        (await NameAsync("second", typed)).ShouldBeOfType<LocalNaming.Refused>();
    }

    [Theory]
    [InlineData("  @everyone\u0007\u202E <b>x</b> ", "@everyone <b>x</b>")]
    [InlineData("👩\u200D💻 지은", "👩\u200D💻 지은")]
    [InlineData("❤\uFE0F 지은", "❤\uFE0F 지은")]
    [InlineData("שרה", "שרה")]
    public async Task ANameIsKeptAsTextWithoutWhatCannotBeSeen(string typed, string kept) =>
        (await NameAsync("secret", typed)).ShouldBeOfType<LocalNaming.Named>().Person.Name.ShouldBe(kept);

    [Theory]
    [InlineData("", "한 글자")]
    [InlineData("\u0000\u202E", "한 글자")]
    [InlineData("\u3164", "한 글자")]
    [InlineData("\uFE0F", "한 글자")]
    [InlineData("이름이 아주 길어서 목록에 도저히 다 들어가지 않는 닉네임입니다", "32자")]
    [InlineData("Interview Bot", "봇이 쓰고")]
    [InlineData("봇\u3164", "봇이 쓰고")]
    public async Task WhatCannotBeANicknameIsSaidInWords(string typed, string says) =>
        (await NameAsync("secret", typed)).ShouldBeOfType<LocalNaming.Refused>().Reason.ShouldContain(says);

    [Fact]
    public async Task ANewNameKeepsThePerson()
    {
        var before = (await NameAsync("secret", "미나")).ShouldBeOfType<LocalNaming.Named>().Person;
        var after = (await NameAsync("secret", "미나리")).ShouldBeOfType<LocalNaming.Named>().Person;

        after.ShouldBe(before with { Name = "미나리" });
        (await NameAsync("other", "미나")).ShouldBeOfType<LocalNaming.Named>().Person.Id.ShouldNotBe(before.Id);
    }

    [Fact]
    public async Task OnlyTheBrowserWithTheSecretIsThatPerson()
    {
        var mina = (await NameAsync("secret", "미나")).ShouldBeOfType<LocalNaming.Named>().Person;

        (await People.FindAsync(LocalPeople.HashOf("secret"), Cancel)).ShouldBe(new LocalVisitor(mina, false));
        (await People.FindAsync(LocalPeople.HashOf("guess"), Cancel)).ShouldBe(new LocalVisitor(null, false));
        (await People.FindAsync("secret", Cancel)).Person.ShouldBeNull();
    }

    [Fact]
    public async Task OfTheSecretOnlyTheHashIsStored()
    {
        await NameAsync("a-secret-that-must-not-be-kept", "미나");
        await _world.DisposeAsync();
        SqliteConnection.ClearAllPools();

        Directory.GetFiles(_folder.Path).ShouldAllBe(file => !System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(file)).Contains("a-secret-that-must-not-be-kept"));
    }

    [Fact]
    public async Task ManagingIsKeptWithTheBrowser()
    {
        await People.GrantManagingAsync(LocalPeople.HashOf("secret"), Cancel);
        await People.GrantManagingAsync(LocalPeople.HashOf("secret"), Cancel);

        (await People.FindAsync(LocalPeople.HashOf("secret"), Cancel)).MayManage.ShouldBeTrue();
        (await People.FindAsync(LocalPeople.HashOf("other"), Cancel)).MayManage.ShouldBeFalse();
    }

    [Fact]
    public async Task ANicknameTakenBeforeEmojiWereReadByTheirLookIsFoundAgain()
    {
        var mina = (await NameAsync("first", "미나❤\uFE0F")).ShouldBeOfType<LocalNaming.Named>().Person;
        await _world.DisposeAsync();
        await using (var connection = new SqliteConnection($"Data Source={_folder.File("bot.db")};Pooling=False"))
        {
            await connection.OpenAsync(Cancel);
            await using var older = connection.CreateCommand();
            older.CommandText = "UPDATE local_people SET name_key = name; DELETE FROM SchemaVersions WHERE ScriptName LIKE '%0010%'";
            await older.ExecuteNonQueryAsync(Cancel);
        }

        await using var world = new WebWorld(_folder);
        (await world.SeatAsync("미나❤\uFE0F")).Person.ShouldBe(mina);
        (await world.Get<LocalPeople>().NameAsync(LocalPeople.HashOf("second"), "미나❤\uFE0F", Language.Ko, Cancel)).ShouldBeOfType<LocalNaming.Refused>();
    }

    private Task<LocalNaming> NameAsync(string secret, string name) =>
        People.NameAsync(LocalPeople.HashOf(secret), name, Language.Ko, Cancel);
}
