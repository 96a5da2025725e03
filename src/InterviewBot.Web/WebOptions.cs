using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace InterviewBot.Web;

/// <summary>The chat page and the address that everything over HTTP answers on.</summary>
public sealed class WebOptions
{
    public const string Section = "Web";

    /// <summary>Whether the chat page is served. Health, metrics and the platforms' endpoints are there either way.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Where to listen; port 0 takes a free one. Beyond loopback the page needs <see cref="AccessToken"/>.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5080";

    /// <summary>What a visitor has to know; asked for whenever it is set.</summary>
    public string? AccessToken { get; set; }

    /// <summary>
    /// Further host names under which the page may be opened, <c>;</c> between them: for a proxy in front. Needs
    /// <see cref="AccessToken"/>. Off loopback, with none named, every host name will do.
    /// </summary>
    public string? AllowedHosts { get; set; }

    internal bool HasToken => !string.IsNullOrWhiteSpace(AccessToken);

    internal string[] Hosts => (AllowedHosts ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    internal bool IsLoopback => TryParse(Url, out var address)
        && (address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));

    internal static bool TryParse(string url, out BindingAddress address)
    {
        try
        {
            address = BindingAddress.Parse(url);
            return address.Scheme is "http" or "https" && address.PathBase.Length == 0;
        }
        catch (FormatException)
        {
            address = BindingAddress.Parse("http://localhost");
            return false;
        }
    }
}

internal sealed class WebOptionsValidator : IValidateOptions<WebOptions>
{
    public ValidateOptionsResult Validate(string? name, WebOptions options)
    {
        if (!WebOptions.TryParse(options.Url, out _))
        {
            return ValidateOptionsResult.Fail(
                $"Web__Url is '{options.Url}', which is not an address to listen on. Set one such as http://127.0.0.1:5080, without a path.");
        }

        return options.Hosts.Length > 0 && !options.HasToken
            ? ValidateOptionsResult.Fail(
                "Web__AllowedHosts lets others in through a proxy, but Web__AccessToken is empty. Set Web__AccessToken to a secret of your own as well.")
            : ValidateOptionsResult.Success;
    }
}
