using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>What all plugins say of one document: the parts it may be, and the plugins that failed on it.</summary>
internal sealed class Recognitions
{
    private const double Clearly = 1.5;

    private readonly List<Notice> faults = [];

    public Recognitions(PlanningDocument document, IReadOnlyList<IDocumentType> types)
    {
        Candidates = [.. types.SelectMany(t => Scores(t, document)).OrderByDescending(c => c.Score)];
        Shares = [.. types.Select(t => Share(t, document)).OfType<IReadOnlyList<RecognisedPart>>()];
    }

    /// <summary>The parts that the document as a whole may be, best first, each once.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>For each type that sees several parts in the document: those parts.</summary>
    public IReadOnlyList<IReadOnlyList<RecognisedPart>> Shares { get; }

    /// <summary>
    /// The type whose parts the main sections open, when no single part speaks loud enough: the only one, or the one for which the document
    /// speaks clearly more. Null when a part of another type is known for sure.
    /// </summary>
    public IDocumentType? SharedType
    {
        get
        {
            var ranked = Shares.Select(s => (s[0].Type, Best: Candidates.FirstOrDefault(c => c.Type == s[0].Type))).OrderByDescending(s => s.Best?.Score ?? 0).ToList();
            return ranked is [var first, ..] && (Candidates is not [{ IsPlausible: true } top, ..] || top.Type == first.Type || (first.Best?.TiesWith(top) ?? false))
                && (ranked.Count == 1 || first.Best?.Score > Clearly * (ranked[1].Best?.Score ?? 0)) ? first.Type : null;
        }
    }

    /// <summary>The failures of plugins on this document.</summary>
    public IReadOnlyList<Notice> Faults => faults;

    /// <summary>The type of the best candidate; null when it is too weak, or another type is as near.</summary>
    public IDocumentType? Type => Candidates is [{ IsPlausible: true } best, ..] && Candidates.All(c => c.Type == best.Type || !c.TiesWith(best))
        ? best.Type
        : null;

    /// <summary>The best candidate of a type; null when it is too weak, or another part is as near. A part is no rival of the one that carries it.</summary>
    public Candidate? Part(IDocumentType type)
    {
        var own = Candidates.Where(c => c.Type == type).ToList();
        if (own is not [{ IsPlausible: true } best, ..])
        {
            return null;
        }

        var near = own.Where(c => c.TiesWith(best)).ToList();
        return near.Count == 1 ? best : near.Find(c => near.TrueForAll(o => o == c || o.Part.CarriedBy.Contains(c.Part.Id)));
    }

    private IReadOnlyList<Candidate> Scores(IDocumentType type, PlanningDocument document) => Ask<IReadOnlyList<Candidate>>(
        () => [.. type.Recognise(document).GroupBy(r => r.Part).Select(g => g.MaxBy(r => r.Score)!)
            .Select(r => new Candidate(type, type.Parts.First(p => p.Id == r.Part), r.Score, r.Why ?? string.Empty))],
        []);

    private IReadOnlyList<RecognisedPart>? Share(IDocumentType type, PlanningDocument document) =>
        Ask(() => PartSplitter.Split(document, type), null);

    private T Ask<T>(Func<T> question, T otherwise)
    {
        try
        {
            return question();
        }
        catch (PluginFaultException e)
        {
            faults.Add(e.Notice);
            return otherwise;
        }
    }
}
