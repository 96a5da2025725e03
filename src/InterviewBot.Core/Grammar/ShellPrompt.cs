using System.Text.RegularExpressions;

namespace InterviewBot.Core.Grammar;

/// <summary>What a terminal writes before a command, and people copy with it: <c>me@box:~#</c>, <c>PS C:\work&gt;</c>, <c>[root@box app]#</c>.</summary>
internal static partial class ShellPrompt
{
    /// <summary>The line with spaces in the place of its prompts, so that everything else stays where it was.</summary>
    public static string Blank(string text) => Pattern().Replace(text, match => new string(' ', match.Length));

    /// <remarks>No part can end where the next one goes on, so a line is gone through once or twice, whatever is in it.</remarks>
    [GeneratedRegex(
        """
        ^(?<!(?:\\|[ \t][`^])[ \t]*\r?\n)              # app@sha256:1f #, where it goes on from the line above
        (?>[ \t]*)(?:
          (?:\([^()\r\n]{1,40}\)[ ])?                  # (venv)
          (?:[\w.-]+@[^\s$#%>]+(?:[ ][^\s$#%>]+)?[ ]?  # me@box:~, me@mac ~
            |\[[^\[\]\r\n]{1,80}\]                     # [root@box app]
            |[~/][^\s$#%'"]*)                          # ~/app
          [$#%][ \t]+(?=\S)
         |(?:PS[ ])?[A-Za-z]:\\(?![^\s>]*\bdocker(?:-compose)?(?:\.exe)?[ \t])[^>\r\n|&;]*(?<![ \t])>[ \t]*(?=\S)
         |>[ \t]+(?=(?:sudo[ ]+)?docker)
        )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
