using System.Collections.Frozen;
using InterviewBot.Core.Content.Rules;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Reads the keys that count from YAML's events; a deserializer would cost more than the rest of a small file.</summary>
internal sealed class FrontMatterReader(string file, Findings findings)
{
    private const string ComposeFile = "compose-file";

    /// <summary>What blogs and note apps write; of no meaning here, and no typing mistake either.</summary>
    private static readonly FrozenSet<string> Harmless = new[]
    {
        "title", "date", "categories", "category", "tags", "tag", "author", "authors", "description", "summary", "layout",
        "slug", "draft", "updated", "lastmod", "modified", "created", "aliases", "weight", "toc", "image", "cover", "permalink",
        "published", "series", "keywords", "id", "comments", "math", "mermaid", "pin", "type", "status", "source", "url",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public FrontMatter Read(MarkdownDocument document, string text)
    {
        if (document.Count > 0 && document[0] is YamlFrontMatterBlock block)
        {
            return ReadYaml(block.Lines.ToString());
        }

        if (LooksLikeFrontMatter(text, out var line))
        {
            findings.Add(new SourcePlace(file, line, 1), FileRules.IgnoredFrontMatter);
        }

        return new FrontMatter();
    }

    private FrontMatter ReadYaml(string yaml)
    {
        var result = new FrontMatter();
        try
        {
            foreach (var (key, value) in TopLevel(new Parser(new StringReader(yaml))))
            {
                result = Take(result, key, value);
            }
        }
        catch (YamlException error)
        {
            // The fence is line 1 of the file, and YAML counts its own lines from 1.
            findings.Add(new SourcePlace(file, (int)error.Start.Line + 1, Math.Max(1, (int)error.Start.Column)), FileRules.BrokenFrontMatter);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's scanner throws these for a brace that is never closed and for an empty tag; they have no place.
            findings.Add(new SourcePlace(file, 1, 1), FileRules.BrokenFrontMatter);
        }

        return result;
    }

    private FrontMatter Take(FrontMatter result, Scalar key, string value)
    {
        var place = new SourcePlace(file, (int)key.Start.Line + 1, (int)key.Start.Column);
        switch (key.Value.ToLowerInvariant())
        {
            case "topic":
                return result with { Topic = value.Length == 0 ? null : value };
            case "title":
                return result with { Title = value.Length == 0 ? null : value };
            case "level" when value.Length > 0:
                return Levels.TryParse(value, out var level) ? result with { Level = level } : Warn(QuestionRules.UnknownLevel(value));
            case "lang" or "language" when value.Length > 0:
                return Languages.TryParse(value, out var language) ? result with { Language = language } : Warn(FileRules.UnknownLanguage(value));
            case "kind" when value.Length > 0:
                return value.Equals(ComposeFile, StringComparison.OrdinalIgnoreCase)
                    ? result with { Kind = FileKind.ComposeFile }
                    : Warn(FileRules.UnknownKind(value));
            case "level" or "lang" or "language" or "kind":
                return result;
            default:
                return Harmless.Contains(key.Value) ? result : Warn(FileRules.UnknownKey(key.Value));
        }

        FrontMatter Warn(Rule rule)
        {
            findings.Add(place, rule);
            return result;
        }
    }

    /// <summary>The keys of the outermost mapping; a list or a mapping counts as an empty value.</summary>
    private static IEnumerable<(Scalar Key, string Value)> TopLevel(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || parser.Current is Scalar { Value: "" })
        {
            yield break;
        }

        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (parser.TryConsume<Scalar>(out var scalar))
            {
                yield return (key, scalar.Value.Trim());
            }
            else
            {
                parser.SkipThisAndNestedEvents();
                yield return (key, "");
            }
        }
    }

    /// <summary>A blank line before the fence, or a fence that never closes, makes text of it.</summary>
    private static bool LooksLikeFrontMatter(string text, out int line)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        line = 1 + text.AsSpan(0, start).Count('\n');
        var rest = text.AsSpan(start);
        if (!rest.StartsWith("---"))
        {
            return false;
        }

        var next = rest[3..].TrimStart('-').TrimStart();
        var colon = next.IndexOfAny(':', '\n');
        return colon > 0 && next[colon] == ':' && !next[..colon].ContainsAny(" *`#");
    }
}
