using System.Buffers;
using System.Text;
using System.Text.Unicode;
using InterviewBot.Core.Content.Parsing;
using InterviewBot.Core.Content.Rules;

namespace InterviewBot.Core.Content.Loading;

/// <summary>Reads and parses one file. Never throws for what a file may be; says it as a diagnostic.</summary>
internal static class FileReader
{
    /// <summary>A null character within this many bytes tells a binary file.</summary>
    private const int BinaryProbe = 8 * 1024;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    public static ParsedFile Read(ContentFile file, Language messages)
    {
        if (file.Length > ContentLimits.MaxFileBytes)
        {
            return Failed(file, FileRules.TooLarge(file.Length), messages);
        }

        // Nothing to read; opening it could block for ever, since a named pipe has no length either.
        if (file.Length == 0)
        {
            return FileParser.Parse(file.Display, file.FullPath, "", messages);
        }

        var buffer = ArrayPool<byte>.Shared.Rent((int)file.Length + 1);
        try
        {
            return Read(file, buffer, messages);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failed(file, FileRules.FileUnreadable, messages);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The text without its byte-order mark; null, with the place, where it is no UTF-8 text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, out (SourcePlace Place, Rule Rule) problem)
    {
        bytes = bytes.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;
        problem = default;
        var valid = Utf8.IsValid(bytes);
        if (valid && !bytes.Contains((byte)0))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var isUtf16 = bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]);
        var isBinary = valid || (!isUtf16 && bytes[..Math.Min(bytes.Length, BinaryProbe)].Contains((byte)0));
        problem = isBinary
            ? (new SourcePlace(path, 1, 1), FileRules.NotText)
            : (PlaceOf(bytes, path), FileRules.NotUtf8);
        return null;
    }

    private static ParsedFile Read(ContentFile file, byte[] buffer, Language messages)
    {
        int length;
        using (var handle = File.OpenHandle(file.FullPath))
        {
            length = ReadAll(handle, buffer.AsSpan(0, Math.Min(buffer.Length, ContentLimits.MaxFileBytes)));
        }

        var text = Decode(buffer.AsSpan(0, length), file.Display, out var problem);
        return text is null
            ? FileParser.Failed(file.Display, problem.Rule.At(problem.Place, messages))
            : FileParser.Parse(file.Display, file.FullPath, text, messages);
    }

    private static int ReadAll(Microsoft.Win32.SafeHandles.SafeFileHandle handle, Span<byte> buffer)
    {
        var total = 0;
        while (total < buffer.Length)
        {
            var read = RandomAccess.Read(handle, buffer[total..], total);
            if (read == 0)
            {
                break;
            }

            total += read;
        }

        return total;
    }

    private static SourcePlace PlaceOf(ReadOnlySpan<byte> bytes, string path)
    {
        var chars = new char[bytes.Length];
        Utf8.ToUtf16(bytes, chars, out _, out var written, replaceInvalidSequences: false);
        var before = chars.AsSpan(0, written);
        return new SourcePlace(path, 1 + before.Count('\n'), written - before.LastIndexOf('\n'));
    }

    private static ParsedFile Failed(ContentFile file, Rule rule, Language messages) =>
        FileParser.Failed(file.Display, rule.At(new SourcePlace(file.Display, 1, 1), messages));
}
