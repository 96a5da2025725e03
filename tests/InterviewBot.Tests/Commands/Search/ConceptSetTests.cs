using CsCheck;
using InterviewBot.Core.Commands.Search;

namespace InterviewBot.Tests.Commands.Search;

public sealed class ConceptSetTests
{
    private const int Concepts = 300;

    [Fact]
    public void ItHoldsWhatWasAddedAndNothingElse() => Gen.Int[0, Concepts - 1].Array[0, 30].Sample(added =>
    {
        var set = new ConceptSet(Concepts);
        foreach (var concept in added)
        {
            set.Add(concept);
        }

        Enumerable.Range(0, Concepts).Where(set.Contains).ShouldBe(added.Distinct().Order());
        var others = Enumerable.Range(0, Concepts).Except(added).ToArray();
        set.ContainsAny(others).ShouldBeFalse();
        set.ContainsAny([.. others, .. added]).ShouldBe(added.Length > 0);
    });
}
