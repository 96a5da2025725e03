namespace InterviewBot.Core.Practice.Feedback;

/// <summary>An answer as the matcher sees it: its words by their concepts, in their clauses.</summary>
internal sealed class AnswerReading
{
    private readonly Dictionary<int, List<(int Slot, float Certainty)>> _byConcept = [];

    public AnswerReading(string answer, FeedbackIndex index, Focus focus)
    {
        Reading = new Reading(answer);
        Tokens = Tokenizer.Split(Reading);
        Clauses = new Clauses(Tokens, focus);
        Slots = index.Reader.Read(Tokens, Clauses, focus, learn: false);
        for (var i = 0; i < Slots.Count; i++)
        {
            foreach (var sense in Slots[i].Senses)
            {
                (_byConcept.TryGetValue(sense.Concept, out var slots) ? slots : _byConcept[sense.Concept] = []).Add((i, sense.Certainty));
            }
        }
    }

    public Reading Reading { get; }

    public List<Token> Tokens { get; }

    public Clauses Clauses { get; }

    public List<Slot> Slots { get; }

    /// <summary>The slots that may mean the concept.</summary>
    public IReadOnlyList<(int Slot, float Certainty)> SlotsOf(int concept) => _byConcept.GetValueOrDefault(concept) ?? [];
}
