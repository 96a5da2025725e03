namespace InterviewBot.Core.Grammar;

/// <summary>Reads one docker command: its words, its flags with their values, its arguments.</summary>
internal sealed class CallReader(DockerGrammar grammar, TokenCursor cursor, List<LinePart> parts)
{
    private const string FlagsEnd = "--";

    private readonly List<ShellToken> _words = [];
    private readonly FlagReader _flags = new(cursor, parts);

    /// <param name="program"><c>docker</c>, or <c>docker-compose</c> of the first generation with the same commands.</param>
    /// <returns>The command, or the last group that is known where its word is not.</returns>
    public GrammarCommand Read(string program)
    {
        _words.Add(cursor.Take());
        var typed = program == "docker-compose" ? "docker compose" : "docker";
        return ReadFrom(grammar.Find(typed) ?? grammar.Root, typed);
    }

    private GrammarCommand ReadFrom(GrammarCommand command, string typed)
    {
        while (command is { IsGroup: true, IsPlugin: false } && NextWord(command) is { } word)
        {
            if (FlagReader.IsFlag(word.Text))
            {
                Flush(command);
                _flags.Read(command);
            }
            else if (grammar.Find($"{typed} {word.Value}") is { } next)
            {
                _words.Add(cursor.Take());
                (command, typed) = (next, $"{typed} {word.Value}");
            }
            else if (command.Arguments.Length > 0)
            {
                break;
            }
            else
            {
                Flush(command);
                ReadStray(command, typed, word);
                return command;
            }
        }

        Flush(command);
        ReadRest(command);
        return command;
    }

    private ShellToken? NextWord(GrammarCommand command)
    {
        while (cursor.Peek is { Kind: ShellTokenKind.Redirection or ShellTokenKind.Comment })
        {
            Flush(command);
            cursor.TakeRedirection(parts);
        }

        return cursor.PeekWord;
    }

    /// <summary>A word in a command's place that is none: a placeholder, or a slip.</summary>
    private void ReadStray(GrammarCommand group, string typed, ShellToken word)
    {
        if (!ReadsLikeCommand(word.Value))
        {
            parts.Add(cursor.TakeAs(PartRole.Placeholder) with { Command = group });
            ReadAnything(group, PartRole.Placeholder);
            return;
        }

        var nearest = grammar.Nearest(typed, word.Value);
        parts.Add(cursor.TakeAs(PartRole.UnknownCommand) with { Command = group, Nearest = nearest });
        if (nearest is not null && grammar.Find(nearest) is { } meant)
        {
            // Read on as what was probably meant, so that the rest of the line is still of use.
            ReadFrom(meant, nearest);
        }
        else
        {
            ReadAnything(group, PartRole.Placeholder);
        }
    }

    /// <summary>Small Latin letters, as all commands are written; Hangul or capitals in this place are a document's words.</summary>
    private static bool ReadsLikeCommand(string word) =>
        word.Length > 0 && char.IsAsciiLetterLower(word[0]) && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');

    private void ReadRest(GrammarCommand command)
    {
        if (command.IsPlugin)
        {
            ReadAnything(command, PartRole.PluginWord);
            return;
        }

        var slots = new ArgumentSlots(command.Arguments);
        var flagsEnded = false;
        while (NextWord(command) is { } word)
        {
            if (!flagsEnded && FlagReader.IsFlag(word.Text))
            {
                _flags.Read(command);
                continue;
            }

            var part = ReadArgument(command, word, slots, flagsEnded);
            parts.Add(part);
            flagsEnded |= part.Slot == FlagsEnd || (command.Stops && part.Role != PartRole.Placeholder);
        }
    }

    private LinePart ReadArgument(GrammarCommand command, ShellToken word, ArgumentSlots slots, bool flagsEnded)
    {
        if (word.Text == FlagsEnd && !flagsEnded)
        {
            return cursor.TakeAs(PartRole.Argument) with { Command = command, Slot = FlagsEnd };
        }

        if (IsPlaceholder(word.Text))
        {
            return cursor.TakeAs(PartRole.Placeholder) with { Command = command };
        }

        var slot = slots.Take();
        var role = ArgumentSlots.IsInside(slot) && command.Stops ? PartRole.Inside : PartRole.Argument;
        return cursor.TakeAs(role) with { Command = command, Slot = slot };
    }

    /// <summary>Documents write <c>docker run [OPTIONS] IMAGE</c>: what is in brackets takes no place.</summary>
    private static bool IsPlaceholder(string text) => text is ['[', .., ']'] or "…" or "...";

    private void ReadAnything(GrammarCommand command, PartRole role)
    {
        while (NextWord(command) is not null)
        {
            parts.Add(cursor.TakeAs(role) with { Command = command });
        }
    }

    /// <summary>The command's words so far become one part.</summary>
    private void Flush(GrammarCommand command)
    {
        if (_words.Count > 0)
        {
            var text = string.Join(' ', _words.Select(word => word.Text));
            parts.Add(new LinePart(text, _words[0].Start, PartRole.Command) { Value = text, Command = command });
            _words.Clear();
        }
    }
}
