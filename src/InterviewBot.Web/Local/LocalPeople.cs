using System.Security.Cryptography;
using System.Text;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Core;

namespace InterviewBot.Web.Local;

/// <summary>Who is who in the local chat: a nickname belongs to the browser that took it first.</summary>
public sealed class LocalPeople(ILocalPeopleStore store, IIdSource ids, TimeProvider clock)
{
    /// <summary>What is kept of a browser's secret.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public Task<LocalVisitor> FindAsync(string secretHash, CancellationToken cancellationToken) =>
        store.FindVisitorAsync(secretHash, cancellationToken);

    /// <summary>Takes a nickname for the first time, or changes one's own.</summary>
    public async Task<LocalNaming> NameAsync(string secretHash, string typedName, Language language, CancellationToken cancellationToken)
    {
        var name = LocalName.Clean(typedName);
        if (Unfit(name, language) is { } reason)
        {
            return new LocalNaming.Refused(reason);
        }

        var known = (await store.FindVisitorAsync(secretHash, cancellationToken)).Person;
        var person = new LocalPerson(known?.Id ?? ids.Next(), name);
        var taken = known is null
            ? !await store.AddAsync(person, secretHash, clock.GetUtcNow(), cancellationToken)
            : !await store.RenameAsync(person, cancellationToken);
        return taken
            ? new LocalNaming.Refused(language.Pick(
                $"‘{name}’ 닉네임은 다른 분이 쓰고 있어요. 다른 닉네임을 골라 주세요.", $"‘{name}’ is taken by someone else. Choose another nickname."))
            : new LocalNaming.Named(person);
    }

    /// <summary>
    /// For the terminal: whoever can open the store may act as anyone in it, so a name that is there is that person.
    /// </summary>
    public async Task<LocalNaming> ActAsAsync(string typedName, Language language, CancellationToken cancellationToken)
    {
        var name = LocalName.Clean(typedName);
        if (Unfit(name, language) is { } reason)
        {
            return new LocalNaming.Refused(reason);
        }

        var key = LocalName.Key(name);
        if (await store.FindByNameKeyAsync(key, cancellationToken) is { } known)
        {
            return new LocalNaming.Named(known);
        }

        var person = new LocalPerson(ids.Next(), name);
        return new LocalNaming.Named(
            await store.AddAsync(person, null, clock.GetUtcNow(), cancellationToken)
                ? person
                : await store.FindByNameKeyAsync(key, cancellationToken) ?? person);
    }

    public Task GrantManagingAsync(string secretHash, CancellationToken cancellationToken) =>
        store.GrantManagingAsync(secretHash, clock.GetUtcNow(), cancellationToken);

    private static string? Unfit(string name, Language language) => name.Length switch
    {
        _ when LocalName.Key(name).Length == 0 => language.Pick("닉네임을 한 글자 이상 적어 주세요.", "Type a nickname of at least one character."),
        > LocalName.Longest => language.Pick(
            $"닉네임은 {LocalName.Longest}자까지예요. 조금 줄여 주세요.", $"A nickname has at most {LocalName.Longest} characters. Shorten it a little."),
        _ => LocalName.IsReserved(name)
            ? language.Pick("이 이름은 봇이 쓰고 있어요. 다른 닉네임을 골라 주세요.", "That is the bot's own name. Choose another nickname.")
            : null,
    };
}
