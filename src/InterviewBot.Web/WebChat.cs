using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace InterviewBot.Web;

/// <summary>Whether the page is there, and the link that makes a browser a manager.</summary>
/// <remarks>
/// The link is new at every start, so that one left in a log or a scrollback soon opens nothing; what it granted is
/// kept with the browser, so that managers stay managers over restarts. The secret itself is stored nowhere.
/// </remarks>
public sealed class WebChat(IOptions<WebOptions> options)
{
    private readonly string _managingSecret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Off where it was switched off, and off loopback without an access token.</summary>
    public bool IsOn => options.Value.Enabled && (options.Value.IsLoopback || options.Value.HasToken);

    /// <summary>Behind the printed address: <c>/manage/…</c>.</summary>
    public string ManagePath => "/manage/" + _managingSecret;

    internal bool Manages(string? secret) => Same(secret, _managingSecret);

    /// <summary>Compares without telling by its duration how much was right.</summary>
    internal static bool Same(string? given, string? secret) => secret is not null && CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(given ?? "")), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
