using Planning.Abstractions.Findings;
using Planning.Rules.Checks;

namespace Planning.Rules.Programmes;

/// <summary>Turns what the documents of a plan carry of one commitment into one finding, at the document that carries it best.</summary>
internal static class CommitmentFinding
{
    private const int MostPassages = 3;

    /// <summary>The rank of the document that the finding belongs to, and the finding.</summary>
    public static (int Document, Finding Finding) Of(Programme programme, Commitment commitment, IReadOnlyList<(CheckReport Report, CarriedCommitment Carried)> documents)
    {
        var ranked = documents.Select((d, rank) => (d.Report, d.Carried, Rank: rank)).Where(d => d.Carried.Depth is not null).OrderByDescending(d => commitment.IsCarriedBy(d.Carried)).ThenByDescending(d => d.Carried.Depth).ToList();
        var rule = RuleOf(programme, commitment);
        var searched = documents.Select(d => Path.GetFileName(d.Report.File)).Distinct().ToList();
        if (ranked is not [var best, ..])
        {
            return (0, new Finding(rule, Verdict.Missing, searched is [var only] ? $"Le document « {only} » n'en dit rien." : $"Aucun des {searched.Count} documents n'en dit quoi que ce soit.", [], searched));
        }

        var own = best.Carried.Passages[0].Evidence;
        var evidence = ranked.Skip(1).Select(d => d.Carried.Passages[0].Evidence with { File = d.Report.File }).Prepend(own).Take(MostPassages).ToList();
        var depth = best.Carried.Depth!.Value;
        var lack = commitment.IsCarriedBy([.. documents.Select(d => d.Carried)]) ? string.Empty : Lack(commitment, depth);
        return (best.Rank, new Finding(rule, lack.Length == 0 ? Verdict.Satisfied : Verdict.Partial, Message(best.Report, depth, lack, [.. ranked.Skip(1).Select(d => (d.Report, d.Carried.Depth!.Value))]), evidence, searched));
    }

    private static RuleReference RuleOf(Programme programme, Commitment commitment) => new()
    {
        Id = commitment.Id,
        Title = commitment.Title,
        Article = programme.Title,
        Part = string.Empty,
        Level = commitment.IsLight ? ObligationLevel.Optional : ObligationLevel.Conditional,
        Concern = Concern.Commitment,
        Remedy = $"Pour le porter : {commitment.CarriedBy}.",
    };

    private static string Message(CheckReport best, CommitmentDepth depth, string lack, IReadOnlyList<(CheckReport Report, CommitmentDepth Depth)> others)
    {
        var elsewhere = others.Count == 0 ? string.Empty
            : $" Ailleurs : {Listing.Of(others.GroupBy(o => o.Depth).OrderByDescending(g => g.Key).Select(g => $"{DepthWords.Of(g.Key)} ({string.Join(", ", g.Select(o => o.Report.PartName))})"))}.";
        return $"Porté par {DepthWords.Of(depth)} dans la pièce « {best.PartName} ».{lack}{elsewhere}";
    }

    /// <summary>What a plan that carries a commitment less than it should lacks.</summary>
    private static string Lack(Commitment commitment, CommitmentDepth depth) => depth switch
    {
        _ when depth >= commitment.CarriedFrom => " Le sujet n'est abordé qu'en passant : il y faut une partie, ou plusieurs phrases.",
        CommitmentDepth.Mention => " Le sujet est nommé, sans plus : ni orientation, ni règle, ni cible, ni indicateur.",
        CommitmentDepth.Orientation => " L'intention est dite ; aucune règle, aucune cible et aucun indicateur ne la traduit.",
        _ => $" Le programme y demande au moins {DepthWords.Of(commitment.CarriedFrom)}.",
    };
}
