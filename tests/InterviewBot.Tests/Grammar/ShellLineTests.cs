using CsCheck;
using InterviewBot.Core.Grammar;

namespace InterviewBot.Tests.Grammar;

public sealed class ShellLineTests
{
    private const string Alphabet = "ab 가-/=:.,$\\\"'`<>|&;(){}[]#!\n\t…“”2@*?~%";

    [Theory]
    [InlineData("docker run -it nginx", "docker|run|-it|nginx")]
    [InlineData("a \"b c\" 'd e' f\\ g", "a|b c|d e|f g")]
    [InlineData("-v \"$PWD\":/app", "-v|$PWD:/app")]
    [InlineData("a \"say \\\"hi\\\"\" 'it\\'", "a|say \"hi\"|it\\")]
    [InlineData("rm $(docker ps -aq --filter \"name=a b\") x", "rm|$(docker ps -aq --filter \"name=a b\")|x")]
    [InlineData("rm `docker ps -q` x", "rm|`docker ps -q`|x")]
    [InlineData("tag ${IMAGE:-nginx web}:1 x", "tag|${IMAGE:-nginx web}:1|x")]
    [InlineData("build -t me/app:${{ github.sha }} .", "build|-t|me/app:${{ github.sha }}|.")]
    [InlineData("run \\\n  -p 80:80 \\\r\n  nginx", "run|-p|80:80|nginx")]
    [InlineData("run \\ -p 80:80 \\ nginx", "run|-p|80:80|nginx")]
    [InlineData("run -d\\\n  -p 80:80\\\r\n  nginx", "run|-d|-p|80:80|nginx")]
    [InlineData("pull reg.example.com/\\\nteam/app", "pull|reg.example.com/team/app")]
    [InlineData("run `\n  -p 80:80 `\r\n  nginx", "run|-p|80:80|nginx")]
    [InlineData("run ` -p 80:80 ` nginx", "run|-p|80:80|nginx")]
    [InlineData("rm ` docker ps -q` x", "rm|` docker ps -q`|x")]
    [InlineData("run ^\n  -p 80:80 ^\n  nginx", "run|-p|80:80|nginx")]
    [InlineData("-v C:\\Users\\me\\.m2:/m2", "-v|C:\\Users\\me\\.m2:/m2")]
    [InlineData("exec <컨테이너 이름> sh", "exec|<컨테이너 이름>|sh")]
    [InlineData("pull <user>/<repo>:<tag>", "pull|<user>/<repo>:<tag>")]
    [InlineData("run “my app”", "run|my app")]
    [InlineData("run ‘my app’", "run|my app")]
    [InlineData("a 'open", "a|open")]
    [InlineData("a \"open", "a|open")]
    [InlineData("a '", "a|")]
    public void WordsAreThoseOfAShell(string line, string words) =>
        ShellLine.Split(line).Where(token => token.Kind == ShellTokenKind.Word).Select(token => token.Value).ShouldBe(words.Split('|'));

    [Theory]
    [InlineData("a | b && c || d; e & f", "| && || ; &")]
    [InlineData("a|b&&c", "| &&")]
    [InlineData("(a)\nb", "( ) \n")]
    [InlineData("echo 'a | b' \"c && d\"", "")]
    [InlineData("run \\\n  -p 80:80 \\\r\n  nginx", "")]
    [InlineData("run `\n  -p 80:80 `\n  nginx", "")]
    [InlineData("run ^\n  nginx", "")]
    [InlineData("a \\\n\nb", "\n")]
    public void OperatorsPartCommands(string line, string operators) =>
        string.Join(' ', ShellLine.Split(line).Where(token => token.Kind == ShellTokenKind.Operator).Select(token => token.Text)).ShouldBe(operators);

    [Theory]
    [InlineData("a > f 2>&1", "> 2>&1")]
    [InlineData("a <in >>out 2>/dev/null &> all", "< >> 2> &>")]
    [InlineData("a <<EOF", "<<")]
    public void RedirectionsAreTold(string line, string marks) =>
        string.Join(' ', ShellLine.Split(line).Where(token => token.Kind == ShellTokenKind.Redirection).Select(token => token.Text)).ShouldBe(marks);

    [Fact]
    public void AHereDocumentIsOneToken()
    {
        var tokens = ShellLine.Split("docker build - <<EOF\nFROM alpine | x\nRUN a && b\nEOF\ndocker ps");
        tokens.Single(token => token.Kind == ShellTokenKind.HereDocument).Text.ShouldBe("FROM alpine | x\nRUN a && b\nEOF");
        tokens[^2].Text.ShouldBe("docker");
    }

    [Fact]
    public void ACommentEndsWithItsLine()
    {
        var tokens = ShellLine.Split("# docker nonsense\ndocker ps # 목록 a#b\nls a#b");
        tokens.Where(token => token.Kind == ShellTokenKind.Comment).Select(token => token.Text).ShouldBe(["# docker nonsense", "# 목록 a#b"]);
        tokens[^1].Text.ShouldBe("a#b");
    }

    [Fact]
    public void WhateverIsTypedIsCoveredInOrderAndNeverThrows() => Gen.Char[Alphabet].Array[0, 40].Sample(
        letters =>
        {
            var line = new string(letters);
            var end = 0;
            foreach (var token in ShellLine.Split(line))
            {
                token.Start.ShouldBeGreaterThanOrEqualTo(end);
                token.Text.ShouldNotBeEmpty();
                line.Substring(token.Start, token.Text.Length).ShouldBe(token.Text);
                line[end..token.Start].ShouldAllBe(left => char.IsWhiteSpace(left) || left == '\\');
                end = token.End;
            }

            line[end..].ShouldAllBe(left => char.IsWhiteSpace(left) || left == '\\');
        },
        iter: 20_000);
}
