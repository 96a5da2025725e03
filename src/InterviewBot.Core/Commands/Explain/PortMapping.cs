namespace InterviewBot.Core.Commands.Explain;

/// <summary>What is published: <c>127.0.0.1:8080:80/tcp</c>.</summary>
/// <param name="Address">The address of the host that listens; null for all of them.</param>
/// <param name="Host">The port of the host; null where docker chooses one.</param>
internal sealed record PortMapping(string? Address, string? Host, string Container, string Protocol)
{
    public static PortMapping Read(string text)
    {
        var slash = text.LastIndexOf('/');
        var (ports, protocol) = slash < 0 ? (text, "tcp") : (text[..slash], text[(slash + 1)..]);
        var colon = ports.LastIndexOf(':');
        if (colon < 0)
        {
            return new PortMapping(null, null, ports, protocol);
        }

        var (left, container) = (ports[..colon], ports[(colon + 1)..]);
        var second = left.LastIndexOf(':');
        var host = left[(second + 1)..];
        return new PortMapping(second < 0 ? null : left[..second], host.Length == 0 ? null : host, container, protocol);
    }

    public string Describe(Language language)
    {
        var address = Address is null ? "" : language.Pick($"주소 {Address}에서만, ", $"only on address {Address}, ");
        var host = Host is null
            ? language.Pick("호스트의 빈 포트", "a free port on the host")
            : language.Pick($"호스트 포트 {Host}", $"host port {Host}");
        return address + host + language.Pick($" → 컨테이너 포트 {Container} ({Protocol})", $" → container port {Container} ({Protocol})");
    }
}
