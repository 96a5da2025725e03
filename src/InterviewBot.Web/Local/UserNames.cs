using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Web.Local;

/// <summary>Where an option is a person, people type the nickname, which the handler knows by its id.</summary>
internal sealed class UserNames(ILocalPeopleStore people)
{
    /// <returns>The options with ids for names; beside them the first name that nobody has.</returns>
    public async Task<(ImmutableDictionary<string, string> Options, string? Stranger)> ToIdsAsync(
        ImmutableArray<OptionSpec> specs, ImmutableDictionary<string, string> options, CancellationToken cancellationToken)
    {
        foreach (var spec in specs.Where(spec => spec.Kind == OptionKind.User && options.ContainsKey(spec.Name)))
        {
            var name = LocalName.Clean(options[spec.Name].TrimStart('@', ' '));
            if (await people.FindByNameKeyAsync(LocalName.Key(name), cancellationToken) is not { } person)
            {
                return (options, name);
            }

            options = options.SetItem(spec.Name, person.Id);
        }

        return (options, null);
    }

    public static string Unknown(string name, Language language) => language.Pick(
        $"‘{name}’ 님을 찾지 못했어요. 이 채팅에서 쓰는 닉네임을 적어 주세요.", $"There is nobody called ‘{name}’ here. Type the nickname that they use in this chat.");
}
