using System.Collections.Frozen;
using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>A question's points as the matcher knows them, and the words that an answer to it may have mistyped.</summary>
/// <param name="Asked">The concepts of the question's own words.</param>
internal sealed record QuestionProfile(ImmutableArray<PointProfile> Points, FrozenSet<int> Asked, Focus Focus)
{
    public int PlaceOf(string id)
    {
        for (var i = 0; i < Points.Length; i++)
        {
            if (Points[i].Id == id)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(id), id, "No point of this question.");
    }
}
