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

    /// <summary>The language that most of its words are in.</summary>
    public Language Language =>
        Tokens.Count(token => token.Kind == TokenKind.Korean) >= Tokens.Count(token => token.Kind == TokenKind.Latin) ? Language.Ko : Language.En;

    public Reading Reading { get; }

    public List<Token> Tokens { get; }

    public Clauses Clauses { get; }

    public List<Slot> Slots { get; }

    /// <summary>Whether anything in a clause is denied.</summary>
    public bool Denies(int clause) => Enumerable.Range(0, Tokens.Count).Any(i => Clauses.Of[i] == clause && Clauses.IsDenied(i));

    /// <summary>The slots that may mean the concept.</summary>
    public IReadOnlyList<(int Slot, float Certainty)> SlotsOf(int concept) => _byConcept.GetValueOrDefault(concept) ?? [];
}
