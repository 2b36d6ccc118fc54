using System.CommandLine;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Indicators.Exchange.Export;

namespace Planning.Host.Commands;

/// <summary><c>planning indicators export</c>: the observations for a spreadsheet, a program or a map.</summary>
internal sealed class IndicatorsExportCommand(Func<StoreSource> source)
{
    private static readonly string[] Forms = ["csv", "xlsx", "json", "geojson"];

    private readonly StoreOptions store = new();
    private readonly IndicatorFilterOptions filter = new();
    private readonly Option<string> format = new("--format") { Description = "Forme : csv, xlsx, json ou geojson.", DefaultValueFactory = _ => "csv" };
    private readonly Option<string?> output = new("--out") { Description = "Fichier où écrire ; le terminal s'il n'est pas donné (sauf xlsx)." };
    private readonly Option<string?> shapes = new("--contours") { Description = "Pour geojson : un fichier GeoJSON des contours des territoires, avec leurs codes ou leurs noms." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier de sortie s'il existe." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("export", "Exporte les valeurs : tableau (csv, xlsx), données (json) ou carte (geojson).") { format, output, shapes, force };
        filter.AddTo(command);
        store.AddFolder(command);
        format.AcceptOnlyFromAmong(Forms);
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (wanted, file, map) = (filter.Read(parsed), parsed.GetValue(output), parsed.GetValue(shapes));
        var form = AnswerForm.Of(parsed, format, file, Forms);
        Ensure(form, map);
        AnswerForm.EnsureFile(form, file, "indicateurs");
        if (file is not null)
        {
            OutputFile.Prepare(file, parsed.GetValue(force), [source().Location(store.Folder(parsed)).File, .. map is null ? [] : new[] { map }]);
        }

        using var opened = source().OpenExisting(store.Folder(parsed));
        var all = opened.All(wanted.Indicator);
        var chosen = wanted.Of(all);
        Write(all, chosen, form, file, map);
        if (file is not null)
        {
            Console.Error.WriteLine($"{FrenchCount.OfFeminine(chosen.Count, "valeur écrite", "valeurs écrites")} dans « {file} ».");
        }

        return ExitCode.Done;
    }

    private static void Ensure(string form, string? map)
    {
        if (form == "geojson" && map is null)
        {
            throw new UserErrorException("PLN1621", "Une carte demande les contours des territoires.", "Donnez-les : --contours communes.geojson");
        }

        if (form != "geojson" && map is not null)
        {
            throw new UserErrorException("PLN1622", "--contours ne va qu'avec --format geojson.", "Retirez --contours, ou demandez --format geojson.");
        }
    }

    private static void Write(IReadOnlyList<RecordedObservation> all, IReadOnlyList<RecordedObservation> chosen, string form, string? file, string? map)
    {
        switch (form)
        {
            case "csv":
                AnswerOutput.Write(file, stream => CsvExport.Write(all, chosen, stream));
                break;
            case "xlsx":
                AnswerOutput.Write(file, stream => XlsxExport.Write(all, chosen, stream));
                break;
            case "json":
                AnswerOutput.Write(file, stream => ObservationJson.Write(all, chosen, stream));
                break;
            default:
                AnswerOutput.Write(file, stream => TellUnplaced(GeoJsonExport.Write(chosen, map!, stream)));
                break;
        }
    }

    private static void TellUnplaced(IReadOnlyList<Territory> territories)
    {
        if (territories.Count > 0)
        {
            Console.Error.WriteLine($"Sans contour, donc absents de la carte ({territories.Count}) : {string.Join(", ", territories.Take(20).Select(t => t.Name.Length > 0 ? t.Name : t.Code ?? "territoire non nommé"))}{(territories.Count > 20 ? "…" : string.Empty)} (PLN2580)");
        }
    }
}
