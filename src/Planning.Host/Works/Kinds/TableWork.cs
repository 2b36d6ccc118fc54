using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Reporting.Tables;

namespace Planning.Host.Works.Kinds;

/// <summary>Gives the tables of documents as they are: the data, a workbook, a list for a spreadsheet.</summary>
internal sealed class TableWork(TableJob job) : IWorkKind
{
    /// <summary>The data of the tables among the results.</summary>
    public const string Json = "tableaux.json";

    /// <summary>The same as a workbook, a sheet for each table.</summary>
    public const string Workbook = "tableaux.xlsx";

    /// <summary>The same, cell by cell.</summary>
    public const string Csv = "tableaux.csv";

    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.Tables;

    /// <inheritdoc/>
    public WorkOutcome Run(WorkRun run)
    {
        var outcome = job.Run(run.Paths, run.Password, run.Progress, run.Cancellation);
        Refusal.Throw(outcome.Unread, isNothingRead: outcome.Files.Count == 0);

        IReadOnlyList<FileTables> shown = [.. outcome.Files.Select(f => f with { File = ShownPaths.Relative(f.File, run.Paths[0]) })];
        var left = 0;
        OutputFile.Write(Path.Combine(run.Results, Json), stream => JsonTables.Write(shown, stream));
        OutputFile.Write(Path.Combine(run.Results, Csv), stream => CsvTables.Write(shown, stream));
        OutputFile.Write(Path.Combine(run.Results, Workbook), stream => left = TableSheets.Write(shown, stream));
        var message = $"{FrenchCount.Of(shown.Sum(f => f.Tables.Count), "tableau trouvé", "tableaux trouvés")}.{(left > 0 ? $" Le classeur ne porte que les premiers : {FrenchCount.Of(left, "autre est", "autres sont")} dans {Json} et {Csv}." : string.Empty)}";
        return outcome.Unread is [var first, ..]
            ? new WorkOutcome(WorkState.Partial, $"{message} {string.Join(" ", outcome.Unread.Take(5).Select(u => $"{Path.GetFileName(u.File)} : {u.Message}"))}", first.Remedy)
            : new WorkOutcome(WorkState.Done, message);
    }
}
