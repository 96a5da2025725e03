using System.Security.Cryptography;
using System.Text;

namespace InterviewBot.Core.Content.Ids;

/// <summary>
/// An id derived from text: from what it says, not from its marks, its spaces, its file or its place in it. Ten
/// characters of base 32 are 50 bits: among 100,000 questions two share one once in 200,000 banks.
/// </summary>
internal static class TextId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 10;

    public static string OfQuestion(string text) => "q-" + Hash(text);

    public static string OfPoint(string text) => "p-" + Hash(text);

    private static string Hash(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(Normalise(text)), hash);
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
        return string.Create(Length, bits, static (target, value) =>
        {
            foreach (ref var c in target)
            {
                c = Alphabet[(int)(value >> 59)];
                value <<= 5;
            }
        });
    }

    private static string Normalise(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '+' or '#')
            {
                builder.Append(char.ToLowerInvariant(c));
            }
            else if (builder.Length > 0 && builder[^1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return builder.ToString().TrimEnd();
    }
}
