using Planning.Indicators.Extraction.Heads;
using Planning.Indicators.Units;

namespace Planning.Indicators.Extraction.Tables;

/// <summary>A unit as the document writes it.</summary>
/// <param name="Written">Its text.</param>
internal readonly record struct WrittenUnit(string Written)
{
    /// <summary>The unit as the head that gives it writes it, else by its key.</summary>
    public static WrittenUnit Of(UnitMention unit, HeadSet heads) =>
        heads.Own.FirstOrDefault(h => h.Unit == unit) is { } head ? new WrittenUnit(unit.In(head.Text)) : new WrittenUnit(unit.Key ?? string.Empty);
}
