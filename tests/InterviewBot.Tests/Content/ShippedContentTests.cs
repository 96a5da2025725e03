using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Content;

/// <summary>Every file shipped in content/ is sound: no error, no warning, every id pinned, every question in both languages.</summary>
public class ShippedContentTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "content");

    private static readonly ContentSnapshot Shipped = Contents.Load(Folder);

    [Fact]
    public void ShippedContentHasNeitherErrorsNorWarnings() => Shipped.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void EveryIdIsPinned() => ContentIdWriter.Plan([Folder]).Pinned.ShouldBeEmpty();

    [Fact]
    public void EveryQuestionIsThereInBothLanguagesWithTheSamePoints() => Shape(Language.Ko).ShouldBe(Shape(Language.En), ignoreOrder: true);

    [Fact]
    public void EveryCommandIsThereInBothLanguages() => Names(Language.Ko).ShouldBe(Names(Language.En), ignoreOrder: true);

    [Fact]
    public void TheShippedSynonymsAreThereWithoutAnyFolder() => Contents.Load().Synonyms.ShouldNotBeEmpty();

    private static IEnumerable<string> Shape(Language language) => Shipped.Questions
        .Where(question => question.Language == language)
        .Select(question => $"{question.Id} {question.Topic} {question.Level}: {string.Join(", ", question.Points.Select(point => point.Id))}");

    private static IEnumerable<string> Names(Language language) =>
        Shipped.Commands.Where(command => command.Language == language).Select(command => command.Name);
}
