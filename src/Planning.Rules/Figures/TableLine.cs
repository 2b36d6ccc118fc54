using System.Runtime.InteropServices;
using Planning.Rules.Checks.Tables;
using Planning.Rules.French;

namespace Planning.Rules.Figures;

/// <summary>What the name of a row or column, or the caption, says of the figures under it.</summary>
internal sealed class TableLine
{
    private TableLine(string text, ConceptSet concepts, IReadOnlyList<PeriodMention> periods) => (Text, Concepts, Periods) = (text, concepts, periods);

    /// <summary>The name.</summary>
    public string Text { get; }

    /// <summary>The concepts that it establishes.</summary>
    public ConceptSet Concepts { get; }

    /// <summary>The years and periods that it names.</summary>
    public IReadOnlyList<PeriodMention> Periods { get; }

    /// <summary>The only place that it names, empty when none.</summary>
    public string Place { get; private init; } = string.Empty;

    /// <summary>The units that it announces.</summary>
    public IReadOnlyList<Unit> Units { get; private init; } = [];

    /// <summary>Whether its figures are by year.</summary>
    public bool IsYearly { get; private init; }

    /// <summary>Whether it is a total.</summary>
    public bool IsTotal { get; private init; }

    /// <summary>Whether its figures are part of others.</summary>
    public bool IsPart { get; private init; }

    /// <summary>Whether it names nothing but years and units.</summary>
    public bool IsBare { get; private init; }

    /// <summary>The reading of a line's name.</summary>
    public static TableLine Of(LineName name, ConceptReading concepts, PlaceNames places)
    {
        var line = Of(name.Text, concepts, places);
        return new TableLine(line.Text, line.Concepts, line.Periods)
        {
            Place = line.Place,
            Units = name.Units,
            IsYearly = line.IsYearly,
            IsTotal = name.IsTotal && !name.IsSubtotal && !name.IsDoubtful,
            IsPart = name.IsPart,
            IsBare = line.IsBare,
        };
    }

    /// <summary>The reading of a caption.</summary>
    public static TableLine Of(string text, ConceptReading concepts, PlaceNames places)
    {
        var tokens = new List<Token>();
        concepts.Tokenize(text, 0, text.Length, tokens);
        var words = CollectionsMarshal.AsSpan(tokens);
        var periods = PeriodReader.Read(text, words);
        return new TableLine(text, concepts.Of(words), periods)
        {
            Place = places.PartIn(text, words),
            IsYearly = tokens.Exists(t => t.Word.Folded is "an" or "annuel" or "annuelle" or "annuels" or "annuelles"),
            IsBare = tokens.TrueForAll(t => t.Word.Number is not null || t.Word.IsSmall || FigureUnits.IsUnitWord(t.Word.Folded)
                || t.Word.Folded is "nombre" or "surface" or "superficie" or "valeur" or "objectif" or "cible" or "horizon" or "entre" or "periode" or "annee"),
        };
    }
}
