using System.Text;
using MiniExcelLibs;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Exchange.Import;

namespace Planning.Indicators.Tests.Exchange;

public sealed class ImportTests : IDisposable
{
    private const string Heads = "indicateur;territoire;code;année;valeur;unité;source\n";
    private readonly string folder = Directory.CreateTempSubdirectory("planning-import").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8-sig")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    public void A_series_is_read_in_the_encodings_of_offices(string encoding)
    {
        var one = Assert.Single(Plan(Csv($"{Heads}population;Évrecy;14257;2021;2 163,5;hab./km²;Insee – RP\n", encoding)).New);
        Assert.Equal(("population", new Territory("Évrecy", "14257"), new Period(2021), 2163.5m, "hab./km²"), (one.Indicator, one.Territory, one.Period, one.Value, one.Unit));
        Assert.Equal(("2 163,5", "Insee – RP", 1, ObservationMethod.Import, 1d), (one.AsWritten, one.Source.Context, one.Source.Row, one.Source.Method, one.Confidence));
    }

    [Theory]
    [InlineData("indicateur,territoire,année,valeur,unité\npopulation,Caen,2021,\"105 512,5\",hab\n")]
    [InlineData("indicateur\tterritoire\tannée\tvaleur\tunité\npopulation\tCaen\t2021\t105512,5\thab\n")]
    [InlineData("indicator;territory;year;value;unit\npopulation;Caen;2021;105512.5;hab\n")]
    [InlineData("\"INDICATEUR\";\"Commune\";\"Période\";\"Valeur\";\"Unité\"\r\n\"population\";\"Caen\";\"01/01/2021\";\"105\u202F512,5\";\"hab\"\r\n")]
    [InlineData("Population de Caen;;;;\n;;;;\nindicateur;territoire;année;valeur;unité\npopulation;Caen;2021;105.512,5;hab\n")]
    public void Separators_heads_and_figures_are_those_that_people_write(string text)
    {
        var one = Assert.Single(Plan(Csv(text)).New);
        Assert.Equal(("Caen", 2021, 105_512.5m, "hab"), (one.Territory.Name, one.Period.From, one.Value, one.Unit));
    }

    [Fact]
    public void Years_may_be_columns()
    {
        var plan = Plan(Csv("territoire;code;2015;2021;2011-2021;évolution\nCaen;14118;1;2;3;+4 %\nBayeux;14047;n.d.;5;-;s\n"), r => r with { Indicator = "population", Unit = "hab" });
        Assert.Equal([("Caen", "2015", 1m), ("Caen", "2021", 2m), ("Caen", "2011-2021", 3m), ("Bayeux", "2021", 5m)], plan.New.Select(o => (o.Territory.Name, o.Period.ToString(), o.Value)));
        Assert.Equal(2, plan.Absent);
        Assert.Equal(["évolution"], plan.Ignored);
    }

    [Fact]
    public void A_workbook_is_read_with_its_numbers_as_they_are()
    {
        var file = Path.Combine(folder, "série.xlsx");
        MiniExcel.SaveAs(file, new[] { new { indicateur = "population", code = (object)1004, annee = 2021, valeur = (object)14_134.25, unite = "hab" }, new { indicateur = "population", code = (object)"14118", annee = 2021, valeur = (object)"1 234,5", unite = "hab" } }, sheetName: "Séries");
        var plan = Plan(file);
        Assert.Equal([("01004", 14_134.25m), ("14118", 1234.5m)], plan.New.Select(o => (o.Territory.Code!, o.Value)));
        Assert.Equal(("Séries", 1), plan.Sheet);
        Assert.Equal("PLN1605", Refusal(file, r => r with { Sheet = "Autre" }).Code);
    }

    [Fact]
    public void What_would_change_is_told_apart_from_what_is_there()
    {
        RecordedObservation[] stored = [Stored(1, 105_512), Stored(2, 99, ObservationStatus.Rejected)];
        var plan = ImportPlanner.Plan(Request(Csv($"{Heads}population;CAEN;14118;2021;105512;habitants;\npopulation;Caen;;2021;106 000;habitants;\npopulation;Caen;;2015;1;habitants;\npopulation;Caen;;2015;1;habitants;\n")), stored, []);
        Assert.Equal(2, plan.Identical);
        Assert.Equal(2015, Assert.Single(plan.New).Period.From);
        var conflict = Assert.Single(plan.Conflicts);
        Assert.Equal((106_000m, "105\u00A0512 habitants"), (conflict.Observation.Value, Assert.Single(conflict.Others)));
        Assert.Equal(2, plan.Additions.Count);
    }

    [Theory]
    [InlineData("population;Caen;14118;2021;beaucoup;hab;", "« beaucoup » n'est pas un nombre")]
    [InlineData("population;Caen;14118;2021;1.234;hab;", "de deux façons")]
    [InlineData("population;Caen;14118;l'an dernier;1;hab;", "« l'an dernier »")]
    [InlineData("population;Caen;14118;2021-2011;1;hab;", "« 2021-2011 »")]
    [InlineData("population;Caen;14;2021;1;hab;", "« 14 »")]
    [InlineData("population;;;2021;1;hab;", "territoire manque")]
    [InlineData(";Caen;14118;2021;1;hab;", "indicateur manque")]
    [InlineData("Population légale;Caen;14118;2021;1;hab;", "identifiant")]
    [InlineData("population;Caen;14118;2021;1;;", "unité")]
    [InlineData("taux;Caen;141180101;2021;1;%;", "« 141180101 »")]
    public void A_broken_row_is_named_and_nothing_is_imported(string row, string told)
    {
        var refusal = Refusal(Csv($"{Heads}population;Bayeux;14047;2021;1;hab;\n{row}\n"));
        Assert.Equal("PLN1610", refusal.Code);
        Assert.Contains("ligne 3", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_broken_rows_are_told_at_once()
    {
        var refusal = Refusal(Csv($"{Heads}population;Caen;14118;2021;x;hab;\npopulation;Caen;14118;2020;1;hab;\npopulation;Caen;14118;z;1;hab;\n"));
        Assert.Contains("2 lignes fautives", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("ligne 2", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("ligne 4", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogue_tells_indicators_by_their_names_and_brings_values_to_their_units()
    {
        IndicatorDefinition[] catalogue = [Some.Indicator("population", "habitants", ["Population municipale", "nombre d'habitants"], new Dictionary<string, decimal> { ["milliers d'habitants"] = 1000 })];
        var plan = ImportPlanner.Plan(Request(Csv($"{Heads}POPULATION MUNICIPALE;Caen;14118;2021;105,5;milliers d'habitants;\nNombre d’habitants;Caen;14118;2015;106538;;\n")), [], catalogue);
        Assert.Equal([("population", 105_500m, "habitants"), ("population", 106_538m, "habitants")], plan.New.Select(o => (o.Indicator, o.Value, o.Unit)));
        Assert.Equal("105,5", plan.New[0].AsWritten);
        Assert.Contains("n'est pas un indicateur du catalogue", Refusal(Csv($"{Heads}poplation;Caen;14118;2021;1;habitants;\n"), r => r, catalogue).Message, StringComparison.Ordinal);
        Assert.Contains("se compte en « habitants »", Refusal(Csv($"{Heads}population;Caen;14118;2021;1;ménages;\n"), r => r, catalogue).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12 %", "habitants", false)]
    [InlineData("12 %", "%", true)]
    [InlineData("12", "%", true)]
    [InlineData("12", "€", false)]
    [InlineData("12", "", true)]
    public void A_percentage_is_never_taken_for_another_unit(string value, string unit, bool isRead)
    {
        IndicatorDefinition[] catalogue = [Some.Indicator("taux", "%", ["taux"], new Dictionary<string, decimal>())];
        var file = Csv($"{Heads}taux;Caen;14118;2021;{value};{unit};\n");
        if (isRead || unit == "habitants")
        {
            Assert.Equal("%", Assert.Single(ImportPlanner.Plan(Request(file), [], catalogue).New).Unit);
        }
        else
        {
            Assert.Equal("PLN1610", Refusal(file, r => r, catalogue).Code);
        }
    }

    [Theory]
    [InlineData("MW", "mW", false)]
    [InlineData("hab.", "hab", true)]
    [InlineData("Habitants", "habitants", true)]
    [InlineData("%", "€", false)]
    [InlineData("t CO2e", "tCO2e", true)]
    public void Units_are_compared_with_their_case(string one, string other, bool same)
    {
        IndicatorDefinition[] catalogue = [Some.Indicator("i", one, ["i"], new Dictionary<string, decimal>())];
        var file = Csv($"{Heads}i;Caen;14118;2021;1;{other};\n");
        Assert.Equal(same, Record.Exception(() => ImportPlanner.Plan(Request(file), [], catalogue)) is null);
    }

    [Fact]
    public void Percentages_that_a_workbook_holds_as_shares_are_warned_of()
    {
        var file = Path.Combine(folder, "taux.xlsx");
        MiniExcel.SaveAs(file, new[] { new { indicateur = "taux", commune = "Caen", annee = 2021, valeur = 0.12, unite = "%" } });
        Assert.Equal("PLN2581", Assert.Single(Plan(file).Notices).Code);
        Assert.Empty(Plan(Csv($"{Heads}taux;Caen;14118;2021;0,12;%;\n")).Notices);
    }

    [Theory]
    [InlineData("", "PLN1607")]
    [InlineData("un texte\nsans tableau\n", "PLN1607")]
    [InlineData("territoire;année;valeur\nCaen;2021;1\n", "PLN1608")]
    [InlineData("indicateur;territoire;valeur\npopulation;Caen;1\n", "PLN1608")]
    [InlineData("indicateur;territoire;année;valeur;valeur\npopulation;Caen;2021;1;2\n", "PLN1609")]
    [InlineData("indicateur;territoire;année;valeur;unité\n", "PLN1611")]
    [InlineData("indicateur;territoire;année;valeur;unité\n\"population;Caen;2021;1;hab\n", "PLN1606")]
    public void A_table_that_says_too_little_is_refused_with_what_it_lacks(string text, string code) => Assert.Equal(code, Refusal(Csv(text)).Code);

    [Fact]
    public void A_file_that_is_no_table_is_refused()
    {
        Assert.Equal("PLN1600", Refusal(Path.Combine(folder, "absent.csv")).Code);
        Assert.Equal("PLN1601", Refusal(folder).Code);
        var old = Path.Combine(folder, "ancien.xls");
        File.WriteAllBytes(old, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        Assert.Equal("PLN1603", Refusal(old).Code);
        var broken = Path.Combine(folder, "coupé.xlsx");
        File.WriteAllBytes(broken, [0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 0]);
        Assert.Equal("PLN1604", Refusal(broken).Code);
    }

    private static RecordedObservation Stored(long id, decimal value, ObservationStatus status = ObservationStatus.Extracted) => new()
    {
        Id = id,
        Observation = Some.Observation(value: value, territory: new Territory("Caen", "14118")),
        By = "A",
        At = DateTimeOffset.UnixEpoch,
        Reviews = status == ObservationStatus.Extracted ? [] : [new ObservationReview { Status = status, By = "A", At = DateTimeOffset.UnixEpoch }],
    };

    private static ImportRequest Request(string file) => new() { File = file };

    private static ImportPlan Plan(string file, Func<ImportRequest, ImportRequest>? change = null) => ImportPlanner.Plan(change?.Invoke(Request(file)) ?? Request(file), [], []);

    private static UserErrorException Refusal(string file, Func<ImportRequest, ImportRequest>? change = null, IReadOnlyList<IndicatorDefinition>? catalogue = null) =>
        Assert.Throws<UserErrorException>(() => ImportPlanner.Plan(change?.Invoke(Request(file)) ?? Request(file), [], catalogue ?? []));

    private string Csv(string text, string encoding = "utf-8")
    {
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.csv");
        File.WriteAllText(file, text, encoding switch
        {
            "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
            "utf-16" => Encoding.Unicode,
            _ => new UTF8Encoding(encoding == "utf-8-sig"),
        });
        return file;
    }
}
