using InterviewBot.Core;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests;

public sealed class SecretTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void WhatIsSetComesBeforeTheFile()
    {
        Secret.Of(" set\n", FileWith("of the file")).ShouldBe("set");
        Secret.Of(" ", FileWith("\n of the file \n")).ShouldBe("of the file");
    }

    [Fact]
    public void AFileThatCannotBeReadIsAsGoodAsEmpty()
    {
        Secret.Of("", "").ShouldBeEmpty();
        Secret.Of("", _folder.File("none")).ShouldBeEmpty();
        Secret.Of("", _folder.Path).ShouldBeEmpty();
        Secret.Of("", "no\0path").ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private string FileWith(string text)
    {
        var file = _folder.File("secret");
        File.WriteAllText(file, text);
        return file;
    }
}
