using Planning.Abstractions.Versions;
using Planning.Rules.Quantities;
using Planning.Rules.Versions.Pieces;

namespace Planning.Rules.Versions.Figures;

/// <summary>Tells whether the change of a known quantity and one found in a passage are the same.</summary>
internal sealed class SameFigure(PieceWords words)
{
    /// <summary>Whether both went from one value to the same other, in the same place, in units that may be one.</summary>
    public bool Is(FigureChange stated, FigureChange found) =>
        stated.OldValue == found.OldValue && stated.NewValue == found.NewValue && stated.New.File == found.New.File && Agree(KindsOf(stated.Unit), KindsOf(found.Unit))
        && PlaceKey.Of(stated.New.Location) is var place && found.New.Places.Any(p => PlaceKey.Of(p) == place);

    /// <summary>The word after a figure is not always its unit ("420 nouveaux logements"): only two units that are known part.</summary>
    private static bool Agree(QuantityKinds one, QuantityKinds other) => one == QuantityKinds.None || other == QuantityKinds.None || (one & other) != QuantityKinds.None;

    private QuantityKinds KindsOf(string unit) => words.Tokens(unit) is [var first, ..] ? first.Word.Unit : QuantityKinds.None;
}
