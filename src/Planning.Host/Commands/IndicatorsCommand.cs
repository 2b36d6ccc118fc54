using System.CommandLine;
using Planning.Host.Jobs;

namespace Planning.Host.Commands;

/// <summary><c>planning indicators</c>: the values that are kept, what was decided of them, and the ways in and out.</summary>
internal sealed class IndicatorsCommand(Func<StoreSource> source, Func<CatalogueSource> catalogue, Func<TableJob> tables, TimeProvider clock)
{
    /// <summary>The command with those under it.</summary>
    public Command Build() => new("indicators", "Garde les valeurs des indicateurs, avec leur source : les liste, les fait relire, les exporte.")
    {
        new IndicatorsCatalogueCommand(catalogue).Build(),
        new IndicatorsListCommand(source).Build(),
        new IndicatorsShowCommand(source, clock).Build(),
        new IndicatorsReviewCommand(source, tables, clock).Build(),
        new IndicatorsHistoryCommand(source, clock).Build(),
        new IndicatorsExportCommand(source).Build(),
        new IndicatorsImportCommand(source, catalogue).Build(),
        new IndicatorsBackupCommand(source, clock).Build(),
        new IndicatorsRestoreCommand(source).Build(),
    };
}
