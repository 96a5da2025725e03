using System.CommandLine;
using InterviewBot.Core;

namespace InterviewBot.Cli;

/// <summary>The options that several calls share, each written once.</summary>
internal sealed class CommonOptions
{
    public Option<string[]> Content { get; } = new("--content")
    {
        Description = "Read content from this folder instead of the configured ones; may be repeated.",
        HelpName = "DIR",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public Option<bool> Json { get; } = new("--json") { Description = "Print JSON for other programs." };

    public Option<string?> Lang { get; } = new("--lang") { Description = "ko or en.", HelpName = "ko|en" };

    public Language Language(ParseResult call, Language otherwise)
    {
        var text = call.GetValue(Lang);
        return text is null ? otherwise
            : Languages.TryParse(text, out var language) ? language
            : throw new UsageException($"--lang is '{text}', which is not a language of the bot. Use ko or en.");
    }
}
