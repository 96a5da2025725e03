namespace InterviewBot.Core.Chat.Local;

/// <summary>Who takes part in the local chat. Of a browser's secret only the hash is kept.</summary>
public interface ILocalPeopleStore
{
    /// <summary>The person and the rights behind a browser's secret.</summary>
    Task<LocalVisitor> FindVisitorAsync(string secretHash, CancellationToken cancellationToken);

    /// <summary>Finds a person by <see cref="LocalName.Key"/>.</summary>
    Task<LocalPerson?> FindByNameKeyAsync(string nameKey, CancellationToken cancellationToken);

    /// <param name="secretHash">Null for a person of the terminal.</param>
    /// <returns>False where the name is taken.</returns>
    Task<bool> AddAsync(LocalPerson person, string? secretHash, DateTimeOffset now, CancellationToken cancellationToken);

    /// <returns>False where the name is taken by another.</returns>
    Task<bool> RenameAsync(LocalPerson person, CancellationToken cancellationToken);

    /// <summary>Gives a browser the manage permission for good.</summary>
    Task GrantManagingAsync(string secretHash, DateTimeOffset now, CancellationToken cancellationToken);
}
