using Planning.Rules.Quantities;

namespace Planning.Rules.Passages;

/// <summary>What the sentences of a place that may prove something hold by their form, whatever they speak of.</summary>
/// <param name="Quantities">The kinds of quantity given in them.</param>
/// <param name="Rows">How many are rows of a table.</param>
/// <param name="Items">How many are rows of a table or items of a list.</param>
internal readonly record struct PlaceForm(QuantityKinds Quantities, int Rows, int Items);
