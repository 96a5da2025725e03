using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Bench.Lookup;

/// <summary>
/// SQLite's FTS5 with weighted bm25. By words (unicode61) each word of the query matches as a prefix; by trigrams each three
/// letters of it match anywhere, which forgives slips. Any match counts, as in the other engines.
/// </summary>
internal sealed class FullTextPeer : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly bool _trigrams;

    public FullTextPeer(SearchDocument[] documents, bool trigrams)
    {
        _trigrams = trigrams;
        _connection.Open();
        using var create = _connection.CreateCommand();
        create.CommandText = $"CREATE VIRTUAL TABLE docs USING fts5(name, aliases, description, examples, flags, tasks, tokenize = '{(trigrams ? "trigram" : "unicode61")}')";
        create.ExecuteNonQuery();
        foreach (var document in documents)
        {
            using var insert = _connection.CreateCommand();
            insert.CommandText = "INSERT INTO docs VALUES ($name, $aliases, $description, $examples, $flags, $tasks)";
            insert.Parameters.AddWithValue("$name", document.Name);
            insert.Parameters.AddWithValue("$aliases", document.Aliases);
            insert.Parameters.AddWithValue("$description", document.Description);
            insert.Parameters.AddWithValue("$examples", document.Examples);
            insert.Parameters.AddWithValue("$flags", document.Flags);
            insert.Parameters.AddWithValue("$tasks", document.Tasks);
            insert.ExecuteNonQuery();
        }
    }

    public void Dispose() => _connection.Dispose();

    public PeerAnswer Search(string query)
    {
        var start = Stopwatch.GetTimestamp();
        var terms = Terms(query);
        var names = new List<string>();
        if (terms.Length > 0)
        {
            using var select = _connection.CreateCommand();
            select.CommandText = "SELECT name FROM docs WHERE docs MATCH $query ORDER BY bm25(docs, 10, 10, 4, 1, 1, 6) LIMIT 5";
            select.Parameters.AddWithValue("$query", terms);
            using var reader = select.ExecuteReader();
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
            }
        }

        return new PeerAnswer([.. names], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private string Terms(string query)
    {
        var words = query.Replace("\"", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit));
        var terms = _trigrams
            ? words.SelectMany(word => Enumerable.Range(0, Math.Max(0, word.Length - 2)).Select(i => word.Substring(i, 3)))
            : words;
        return string.Join(" OR ", terms.Distinct().Select(term => $"\"{term}\"" + (_trigrams ? "" : "*")));
    }
}
