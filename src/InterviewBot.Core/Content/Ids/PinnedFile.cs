using System.Collections.Immutable;
using System.Text;
using InterviewBot.Core.Content.Loading;
using InterviewBot.Core.Content.Parsing;
using InterviewBot.Core.Content.Rules;

namespace InterviewBot.Core.Content.Ids;

/// <summary>One file with its derived ids written into it; every other byte is as it was.</summary>
internal sealed class PinnedFile
{
    private readonly ContentFile _file;
    private readonly byte[] _bytes;
    private readonly ParsedFile _before;

    private PinnedFile(ContentFile file, byte[] bytes, ParsedFile before)
    {
        _file = file;
        _bytes = bytes;
        _before = before;
        Pins = [.. before.Pins.OrderBy(pin => pin.Offset).Select(pin => new PinnedId(pin.Id, pin.Text, pin.Place))];
    }

    public ImmutableArray<PinnedId> Pins { get; }

    public static PinnedFile? Read(ContentFile file, Language messages)
    {
        try
        {
            var bytes = File.ReadAllBytes(file.FullPath);
            return FileReader.Decode(bytes, file.Display, out _) is { } text
                ? new PinnedFile(file, bytes, FileParser.Parse(file.Display, file.FullPath, text, messages))
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Null when the ids are in the file; else what was in the way, and the file is as it was.</summary>
    public Diagnostic? TryWrite(Language messages)
    {
        var bytes = Insert();
        if (!SaysTheSame(bytes, messages))
        {
            return FileRules.CannotPin.At(Pins[0].Place, messages);
        }

        try
        {
            return Replace(bytes) ? null : FileRules.ChangedMeanwhile.At(new SourcePlace(_file.Display, 1, 1), messages);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return FileRules.FileUnwritable.At(new SourcePlace(_file.Display, 1, 1), messages);
        }
    }

    private byte[] Insert()
    {
        var mark = _bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = Encoding.UTF8.GetString(_bytes, mark, _bytes.Length - mark);
        var builder = new StringBuilder(text.Length + (_before.Pins.Length * 20));
        var at = 0;
        foreach (var pin in _before.Pins.OrderBy(pin => pin.Offset))
        {
            var spot = pin.InBraces ? pin.Offset : text.AsSpan(0, pin.Offset).TrimEnd().Length;
            builder.Append(text, at, spot - at).Append(pin.InBraces ? $"#{pin.Id} " : $" {{#{pin.Id}}}");
            at = spot;
        }

        builder.Append(text, at, text.Length - at);
        return [.. _bytes.AsSpan(0, mark), .. Encoding.UTF8.GetBytes(builder.ToString())];
    }

    /// <summary>Reads what would be written: Markdown has more corners than the spots above can know.</summary>
    private bool SaysTheSame(byte[] bytes, Language messages)
    {
        if (FileReader.Decode(bytes, _file.Display, out _) is not { } text)
        {
            return false;
        }

        var after = FileParser.Parse(_file.Display, _file.FullPath, text, messages);
        return after.Pins.Length == 0 && Summary(after).SequenceEqual(Summary(_before));
    }

    private static IEnumerable<string> Summary(ParsedFile file) => file.Questions
        .SelectMany(question => question.Points.Select(point => $"{point.Id} {point.Text}").Prepend($"{question.Id} {question.Level} {question.Text}"))
        .Concat(file.Diagnostics.Select(found => $"{found.Place.Line} {found.Code}"));

    private bool Replace(byte[] bytes)
    {
        var target = new FileInfo(_file.FullPath).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? _file.FullPath;
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.pinning");
        try
        {
            WriteThrough(temporary, bytes);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(_bytes))
            {
                return false;
            }

            File.Move(temporary, target, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void WriteThrough(string path, byte[] bytes)
    {
        using var stream = File.Create(path);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }
}
