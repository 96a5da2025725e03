using InterviewBot.Core.Content.Rules;
using Markdig.Syntax;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Collects what is wrong in one file. Markdig counts lines and columns from 0, people from 1.</summary>
internal sealed class Findings(string file, Language language)
{
    private List<Diagnostic>? _all;

    public IReadOnlyList<Diagnostic> All => _all ?? [];

    public SourcePlace Place(MarkdownObject node) => new(file, node.Line + 1, node.Column + 1);

    public void Add(MarkdownObject node, Rule rule) => Add(Place(node), rule);

    public void Add(SourcePlace place, Rule rule) => (_all ??= []).Add(rule.At(place, language));
}
