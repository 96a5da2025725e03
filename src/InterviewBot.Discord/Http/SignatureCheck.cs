using System.Text;
using NSec.Cryptography;

namespace InterviewBot.Discord.Http;

/// <summary>
/// Whether a request is Discord's: Ed25519 over the timestamp and the raw body
/// (https://docs.discord.com/developers/interactions/overview, "Validating Security Request Headers").
/// </summary>
internal sealed class SignatureCheck
{
    private const int SignatureDigits = 128;

    private readonly PublicKey _key;

    private SignatureCheck(PublicKey key) => _key = key;

    /// <param name="publicKey">64 hexadecimal digits.</param>
    /// <returns>Null where it is no key.</returns>
    public static SignatureCheck? TryCreate(string publicKey) =>
        Bytes(publicKey, digits: 64) is { } bytes && PublicKey.TryImport(SignatureAlgorithm.Ed25519, bytes, KeyBlobFormat.RawPublicKey, out var key) && key is not null
            ? new SignatureCheck(key)
            : null;

    public bool IsValid(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        if (Bytes(signature, SignatureDigits) is not { } bytes || string.IsNullOrEmpty(timestamp) || timestamp.Length > 32)
        {
            return false;
        }

        var signed = new byte[Encoding.UTF8.GetByteCount(timestamp) + body.Length];
        var length = Encoding.UTF8.GetBytes(timestamp, signed);
        body.CopyTo(signed.AsSpan(length));
        return SignatureAlgorithm.Ed25519.Verify(_key, signed, bytes);
    }

    private static byte[]? Bytes(string? hex, int digits) =>
        hex is not null && hex.Length == digits && hex.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hex) : null;
}
