using System.Buffers;
using System.Collections.Immutable;

namespace InterviewBot.Core.Grammar;

/// <summary>Goes through a line's tokens and hands each docker command to <see cref="CallReader"/>.</summary>
internal sealed class LineReader(DockerGrammar grammar, ImmutableArray<ShellToken> tokens)
{
    /// <summary>Programs that run a command which stands somewhere behind them.</summary>
    private static readonly string[] Wrappers =
        ["sudo", "doas", "time", "watch", "xargs", "nohup", "env", "timeout", "exec", "command", "nice", "ssh", "eval", "parallel", "winpty"];

    /// <summary>Words of the shell behind which a statement starts anew.</summary>
    private static readonly string[] Keywords = ["if", "elif", "while", "until", "then", "do", "else", "!", "{", "}", "done", "fi"];

    private static readonly string[] Prompts = ["$", "%", "❯", "➜"];

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private readonly TokenCursor _cursor = new(tokens);
    private readonly List<LinePart> _parts = [];
    private readonly List<DockerCall> _calls = [];

    public DockerLine Read()
    {
        while (_cursor.Peek is { } token)
        {
            if (token.Kind == ShellTokenKind.Word)
            {
                ReadStatement();
            }
            else
            {
                _parts.Add(_cursor.TakeMark());
            }
        }

        return new DockerLine([.. _parts], [.. _calls]);
    }

    /// <summary>The program's name where a word runs docker: <c>/usr/bin/docker</c>, <c>docker.exe</c>, <c>docker-compose</c>; phones begin a line with a capital.</summary>
    public static string? DockerName(string word)
    {
        var name = word[(word.LastIndexOfAny(['/', '\\']) + 1)..].ToLowerInvariant();
        name = name.EndsWith(".exe", StringComparison.Ordinal) ? name[..^4] : name;
        return name is "docker" or "docker-compose" ? name : null;
    }

    private void ReadStatement()
    {
        if (Prompts.Contains(_cursor.Peek!.Value.Text))
        {
            _cursor.Take();
        }

        while (_cursor.PeekWord is { } word && IsAssignment(word.Text))
        {
            _parts.Add(_cursor.TakeAs(PartRole.Assignment));
        }

        if (_cursor.PeekWord is not { } program)
        {
            return;
        }

        if (DockerName(program.Value) is { } docker)
        {
            ReadDocker(docker);
            return;
        }

        _parts.Add(_cursor.TakeAs(PartRole.Program));
        if (!Keywords.Contains(program.Value))
        {
            ReadProgram(Wrappers.Contains(program.Value));
        }
    }

    /// <summary>The words of another program; behind one that runs what follows, a docker command may come.</summary>
    private void ReadProgram(bool runsOthers)
    {
        while (_cursor.Peek is { Kind: not ShellTokenKind.Operator } token)
        {
            if (token.Kind != ShellTokenKind.Word)
            {
                _cursor.TakeRedirection(_parts);
            }
            else if (runsOthers && IsAssignment(token.Text))
            {
                _parts.Add(_cursor.TakeAs(PartRole.Assignment));
            }
            else if (runsOthers && DockerName(token.Value) is { } docker)
            {
                ReadDocker(docker);
                return;
            }
            else
            {
                _parts.Add(_cursor.TakeAs(token.Text.StartsWith('-') && token.Text.Length > 1 ? PartRole.ProgramFlag : PartRole.ProgramArgument));
            }
        }
    }

    private void ReadDocker(string program)
    {
        var from = _parts.Count;
        var command = new CallReader(grammar, _cursor, _parts).Read(program);
        _calls.Add(new DockerCall(program, command, [.. _parts[from..]]));
    }

    private static bool IsAssignment(string text)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        return end > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '_') && text.AsSpan(0, end).IndexOfAnyExcept(NameCharacters) < 0;
    }
}
