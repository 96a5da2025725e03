using System.Diagnostics;
using System.Text.Json;

namespace InterviewBot.Bench.Lookup;

/// <summary>MiniSearch, the usual full-text search of web pages: prefix and fuzzy on, fields boosted. Runs in node.</summary>
internal static class MiniSearchPeer
{
    private const string Folder = "bench/minisearch";

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static PeerAnswer[] Search(SearchDocument[] documents, string[] queries)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            throw new InvalidOperationException($"MiniSearch is not installed. Run: npm ci --prefix {Folder}");
        }

        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "search.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        JsonSerializer.Serialize(node.StandardInput.BaseStream, new { documents, queries }, Web);
        node.StandardInput.Close();
        return JsonSerializer.Deserialize<PeerAnswer[]>(node.StandardOutput.BaseStream, Web)!;
    }
}
