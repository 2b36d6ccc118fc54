using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Catalogue;

namespace Planning.Indicators.Extraction;

/// <summary>A value on its way to be an observation, with what takes from its confidence.</summary>
internal sealed class ObservationDraft
{
    private readonly List<string> reasons = [];
    private double confidence;

    public ObservationDraft(ObservationMethod method) => (Method, confidence) = (method, method == ObservationMethod.Table ? 0.95 : 0.9);

    public ObservationMethod Method { get; }

    public required IndicatorDefinition Indicator { get; init; }

    public required decimal Value { get; init; }

    public required string AsWritten { get; init; }

    public required string UnitAsWritten { get; init; }

    public required Territory Territory { get; init; }

    public required Period Period { get; init; }

    public bool IsProvisional { get; init; }

    public required Location Location { get; init; }

    public required string Context { get; init; }

    public IReadOnlyList<string> RowHeads { get; init; } = [];

    public IReadOnlyList<string> ColumnHeads { get; init; } = [];

    public int? Row { get; init; }

    public int? Column { get; init; }

    /// <summary>For a table: the cells around it.</summary>
    public TableExcerpt? Around { get; set; }

    /// <summary>Whether it stands in a row or a column of totals.</summary>
    public bool IsTotal { get; init; }

    /// <summary>How many words of its name the alias does not hold; fewer is better.</summary>
    public int Looseness { get; init; }

    /// <summary>Takes from the confidence, and says why.</summary>
    public void Doubt(bool isSo, double by, string reason)
    {
        if (isSo)
        {
            confidence -= by;
            reasons.Add(reason);
        }
    }

    /// <summary>The observation.</summary>
    /// <param name="file">The document's path.</param>
    /// <param name="hash">Its SHA-256.</param>
    /// <param name="given">The territory that a person says the document is of, for a value beside which none is named; null for none.</param>
    public Observation Finish(string file, string hash, Territory? given)
    {
        var isGiven = Territory.Name.Length == 0 && given is not null;
        Doubt(IsProvisional, 0.05, "valeur provisoire d'après le document");
        Doubt(isGiven, 0, "le document ne nomme pas de territoire : c'est celui que la personne a donné");
        Doubt(Territory.Name.Length == 0 && !isGiven, 0.05, "aucun territoire n'est nommé");
        Doubt(Value < Indicator.Min || Value > Indicator.Max, 0.2, "valeur hors de la plage attendue pour une intercommunalité");
        return new Observation
        {
            Indicator = Indicator.Id,
            Value = Value,
            Unit = Indicator.Unit,
            AsWritten = AsWritten,
            UnitAsWritten = UnitAsWritten,
            Territory = isGiven ? given! : Territory,
            Period = Period,
            IsProvisional = IsProvisional,
            Source = new ObservationSource { File = file, Hash = hash, Method = Method, Location = Location, Context = Context, RowHeads = RowHeads, ColumnHeads = ColumnHeads, Row = Row, Column = Column, Around = Around },
            Confidence = Math.Round(Math.Clamp(confidence, 0.1, 1), 2),
            Reasons = reasons.ToArray(),
        };
    }
}
