using Planning.Abstractions.Documents;

namespace Planning.Documents.Structure;

/// <summary>Makes the anchor of a place, for formats that remarks can be written into.</summary>
/// <param name="part">The part, as the reader named it.</param>
/// <param name="ordinal">The rank of the paragraph in its part.</param>
/// <param name="cut">How many of its visible characters stand before the place.</param>
internal delegate Anchor AnchorMint(char part, int ordinal, int cut);
