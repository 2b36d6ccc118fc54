namespace Planning.Rules.Quantities;

/// <summary>What a figure of a planning text measures.</summary>
[Flags]
internal enum QuantityKinds
{
    None = 0,
    Surface = 1 << 0,
    Logements = 1 << 1,
    Densite = 1 << 2,
    Part = 1 << 3,
    Population = 1 << 4,
    Longueur = 1 << 5,
    Montant = 1 << 6,
    Places = 1 << 7,
    Emplois = 1 << 8,
    Energie = 1 << 9,
    Emissions = 1 << 10,
    Bruit = 1 << 11,
    Duree = 1 << 12,
    Nombre = 1 << 13,
    Periode = 1 << 14,
    Horizon = 1 << 15,
}
