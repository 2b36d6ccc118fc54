namespace Planning.Rules.Checks.Tables;

/// <summary>A unit of measure.</summary>
/// <param name="Family">What it measures.</param>
/// <param name="Factor">How many of the family's base unit it is: MWh, MW, t, m² or €.</param>
/// <param name="Name">How French plans write it.</param>
internal sealed record Unit(UnitFamily Family, decimal Factor, string Name)
{
    /// <summary>Whether two units of this family may be told apart by their factor.</summary>
    public bool IsMeasure => Family is not (UnitFamily.Percent or UnitFamily.Count or UnitFamily.Rate);
}
