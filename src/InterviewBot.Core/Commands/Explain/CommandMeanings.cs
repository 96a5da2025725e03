using InterviewBot.Core.Grammar;

namespace InterviewBot.Core.Commands.Explain;

/// <summary>What a command does: the content's sentence, else what its name tells.</summary>
internal sealed class CommandMeanings(CommandIndex index, Language language)
{
    public string Of(GrammarCommand command) => index.Find(command.Name)?.In(language).Description ?? FromName(command);

    private string FromName(GrammarCommand command)
    {
        if (command == DockerGrammar.Docker28.Root)
        {
            return language.Pick("도커 클라이언트", "The docker client");
        }

        return command.IsPlugin ? language.Pick($"도커의 플러그인 `{command.Name}`", $"The docker plugin `{command.Name}`")
            : command.IsGroup ? language.Pick($"`{command.Name}`의 명령 묶음", $"The commands of `{command.Name}`")
            : language.Pick($"도커 명령 `{command.Name}`", $"The docker command `{command.Name}`");
    }
}
