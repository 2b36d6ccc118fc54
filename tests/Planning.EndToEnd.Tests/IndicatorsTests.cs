using System.Text;
using System.Text.Json;

namespace Planning.EndToEnd.Tests;

public sealed class IndicatorsTests : IDisposable
{
    private const string Series = "indicateur;territoire;code;année;valeur;unité;source\npopulation;Caen la mer;200065597;2015;265 000;habitants;Insee\npopulation;Caen la mer;200065597;2021;274 363;habitants;Insee\n";
    private readonly string folder = Directory.CreateTempSubdirectory("planning-indicators").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Data => Path.Combine(folder, "donnees");

    [Fact]
    public void A_series_is_previewed_then_imported_and_importing_it_again_adds_nothing()
    {
        var file = Write("serie.csv", Series);
        Assert.Equal(0, Run("import", file, "--dry-run").ExitCode);
        Assert.False(Directory.Exists(Data));
        Refused("PLN1624", "import", file);
        Assert.False(Directory.Exists(Data));
        Assert.Contains("2 valeurs importées", Run("import", file, "--oui", "--par", "Élodie").Output, StringComparison.Ordinal);
        Assert.Contains("rien à importer", Run("import", file, "--oui").Output, StringComparison.Ordinal);
        var all = Observations();
        Assert.Equal(["2015", "2021"], all.Select(o => o.GetProperty("period").GetString()));
        Assert.All(all, o => Assert.Equal("Élodie", o.GetProperty("recordedBy").GetString()));
    }

    [Fact]
    public void A_faulty_row_is_named_and_nothing_is_imported()
    {
        var refusal = Refused("PLN1610", "import", Write("serie.csv", Series + "population;Caen la mer;200065597;2022;beaucoup;habitants;Insee\n"), "--oui");
        Assert.Contains("ligne 4", refusal, StringComparison.Ordinal);
        Refused("PLN1583", "list");
    }

    [Fact]
    public void Two_values_are_told_as_a_conflict_until_a_person_decides()
    {
        Run("import", Write("a.csv", Series), "--oui");
        Run("import", Write("b.csv", "indicateur;territoire;année;valeur;unité\npopulation;CAEN LA MER;2021;275000;habitants\n"), "--oui");
        Assert.Contains("2 valeurs se contredisent", Run("show", "population").Output, StringComparison.Ordinal);
        Assert.Equal(2, Observations("--conflits").Count);
        Assert.Contains("275\u00A0000", Run("show", "2").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("review", "2", "--valider", "--motif", "publication de l'Insee", "--par", "Paul").ExitCode);
        Assert.Empty(Observations("--conflits"));
        Assert.Contains("aussi lu, non retenu", Run("show", "population").Output, StringComparison.Ordinal);
        Assert.Contains("validée ; motif : publication de l'Insee, par Paul", Run("history", "2").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_keeps_what_was_read_and_a_rejection_its_reason()
    {
        Run("import", Write("a.csv", Series), "--oui");
        Run("review", "1", "--corriger", "265 100,5");
        Run("review", "2", "--rejeter", "autre périmètre");
        var all = Observations();
        Assert.Equal((265_100.5m, 265_000m, "corrected"), (all[0].GetProperty("value").GetDecimal(), all[0].GetProperty("valueRead").GetDecimal(), all[0].GetProperty("status").GetString()));
        Assert.Equal("autre périmètre", all[1].GetProperty("reviews")[0].GetProperty("reason").GetString());
        Assert.Single(Observations("--statut", "rejetée"));
        Run("review", "2", "--rouvrir");
        Assert.Empty(Observations("--statut", "rejetée"));
        var events = JsonDocument.Parse(Run("history", "--format", "json").Output).RootElement.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("event").GetString());
        Assert.Equal(["recorded", "recorded", "corrected", "rejected", "extracted"], events);
    }

    [Theory]
    [InlineData("PLN1596", "review", "9", "--valider")]
    [InlineData("PLN1619", "review", "premier", "--valider")]
    [InlineData("PLN1625", "review", "--valider")]
    [InlineData("PLN1628", "review", "1", "--valider", "--rejeter", "x")]
    [InlineData("PLN1629", "review", "1", "--corriger", "1.234")]
    [InlineData("PLN1623", "review", "1", "--rejeter", " ")]
    [InlineData("PLN1627", "review", "1", "--motif", "x")]
    [InlineData("PLN1626", "review")]
    [InlineData("PLN1614", "review", "1", "--valider", "--par", " ")]
    [InlineData("PLN1615", "list", "--periode", "hier")]
    [InlineData("PLN1616", "list", "--statut", "bonne")]
    [InlineData("PLN1617", "list", "--confiance", "haute")]
    [InlineData("PLN1618", "show", "inconnu")]
    [InlineData("PLN1571", "export", "--format", "xlsx")]
    [InlineData("PLN1621", "export", "--format", "geojson")]
    [InlineData("PLN1622", "export", "--contours", "x.geojson")]
    [InlineData("PLN1599", "export", "--format", "geojson", "--contours", "nulle-part.geojson")]
    [InlineData("PLN1598", "restore", "nulle-part.db")]
    public void A_mistake_is_told_in_a_sentence(string code, params string[] arguments)
    {
        Run("import", Write("a.csv", Series), "--oui");
        Refused(code, arguments);
        Assert.All(Observations(), o => Assert.Equal("extracted", o.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("csv", "population;Caen la mer;200065597;2021;274363;habitants")]
    [InlineData("json", "\"territoryCode\": \"200065597\"")]
    [InlineData("xlsx", "")]
    [InlineData("geojson", "\"population_2021\":274363")]
    public void Values_are_exported_to_a_file_and_never_over_another(string form, string told)
    {
        Run("import", Write("a.csv", Series), "--oui");
        var map = Write("contours.geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"siren":"200065597"}}]}""");
        string[] arguments = ["export", "--format", form, "--out", Path.Combine(folder, $"sortie.{form}"), .. form == "geojson" ? new[] { "--contours", map } : []];
        Assert.Equal(0, Run(arguments).ExitCode);
        Assert.Contains(told, File.ReadAllText(arguments[4]), StringComparison.Ordinal);
        Refused("PLN1313", arguments);
        Assert.Equal(0, Run([.. arguments, "--force"]).ExitCode);
    }

    [Fact]
    public void The_name_of_the_file_gives_the_form()
    {
        Run("import", Write("a.csv", Series), "--oui");
        var map = Write("contours.geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"siren":"200065597"}}]}""");
        Assert.Equal(0, Run("export", "--contours", map, "--out", Path.Combine(folder, "carte.geojson")).ExitCode);
        Assert.Contains("\"population_2021\":274363", File.ReadAllText(Path.Combine(folder, "carte.geojson")), StringComparison.Ordinal);
        Assert.Equal(0, Run("export", "--format", "geojson", "--contours", map, "--out", Path.Combine(folder, "carte.json")).ExitCode);
        Assert.Equal(0, Run("list", "--out", Path.Combine(folder, "liste.json")).ExitCode);
        Assert.StartsWith("{", File.ReadAllText(Path.Combine(folder, "liste.json")), StringComparison.Ordinal);
        Refused("PLN1316", "export", "--format", "csv", "--out", Path.Combine(folder, "valeurs.xlsx"));
        Refused("PLN1317", "list", "--out", Path.Combine(folder, "liste.csv"));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("export")]
    [InlineData("backup")]
    public void The_values_kept_are_never_written_over(string command)
    {
        Run("import", Write("a.csv", Series), "--oui");
        Refused("PLN1311", command, "--out", Path.Combine(Data, "indicateurs.db"), "--force");
        Assert.Equal(2, Observations().Count);
    }

    [Fact]
    public void No_value_is_told_as_none()
    {
        Run("import", Write("a.csv", Series), "--oui");
        Assert.Contains("aucune valeur écrite dans", Run("export", "--indicateur", "emplois", "--out", Path.Combine(folder, "vide.csv")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogue_says_what_it_holds_in_words_and_for_programs()
    {
        var text = PlanningCommand.Run("indicators", "catalogue", "list");
        Assert.Equal((0, true), (text.ExitCode, text.Output.Contains("taux-vacance", StringComparison.Ordinal)));
        var all = JsonDocument.Parse(PlanningCommand.Run("indicators", "catalogue", "list", "--format", "json").Output).RootElement.GetProperty("indicators").EnumerateArray().ToList();
        var one = all.Single(i => i.GetProperty("id").GetString() == "taux-vacance");
        Assert.Equal(("%", "habitat.yaml"), (one.GetProperty("unit").GetString(), Path.GetFileName(one.GetProperty("file").GetString())));
        Assert.Contains("part des logements vacants", one.GetProperty("aliases").EnumerateArray().Select(a => a.GetString()));
        Assert.Contains("habitat.yaml, ligne", PlanningCommand.Run("indicators", "catalogue", "show", "taux-vacance").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_that_the_catalogue_lacks_is_told_with_those_near_it()
    {
        var answer = PlanningCommand.Run("indicators", "catalogue", "show", "vacance");
        Assert.Equal((2, true, true), (answer.ExitCode, answer.Error.Contains("PLN1339", StringComparison.Ordinal), answer.Error.Contains("taux-vacance", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_backup_is_taken_over_in_an_empty_folder_and_only_there()
    {
        Run("import", Write("a.csv", Series), "--oui");
        Assert.Equal(0, Run("backup").ExitCode);
        var file = Assert.Single(Directory.GetFiles(Path.Combine(Data, "sauvegardes")));
        Refused("PLN1597", "restore", file);
        var answer = PlanningCommand.Run("indicators", "restore", file, "--data", Path.Combine(folder, "ailleurs"));
        Assert.Equal((0, true), (answer.ExitCode, answer.Output.Contains("2 valeurs reprises", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_that_cannot_hold_a_store_is_told_in_a_sentence()
    {
        var file = Write("a.csv", Series);
        var answer = PlanningCommand.Run("indicators", "import", file, "--oui", "--data", Path.Combine(file, "dossier"));
        Assert.Equal((2, true), (answer.ExitCode, answer.Error.Contains("PLN1585", StringComparison.Ordinal)));
        Directory.CreateDirectory(Path.Combine(Data, "indicateurs.db"));
        Refused("PLN1584", "list");
    }

    [Fact]
    public void A_database_that_does_not_answer_is_told_without_its_password()
    {
        var answer = PlanningCommand.RunWith(new Dictionary<string, string> { ["PLANNING__POSTGRESQL"] = "Host=127.0.0.1;Port=1;Database=agence;Username=u;Password=s3cret", ["PLANNING__VERBOSE"] = "1" }, "indicators", "list");
        Assert.Equal((2, true), (answer.ExitCode, answer.Error.Contains("PLN1595", StringComparison.Ordinal)));
        Assert.DoesNotContain("s3cret", answer.Error + answer.Output, StringComparison.Ordinal);
    }

    private PlanningCommand.Answer Run(params string[] arguments) => PlanningCommand.Run(["indicators", .. arguments, "--data", Data]);

    private string Refused(string code, params string[] arguments)
    {
        var answer = Run(arguments);
        Assert.Equal((2, true), (answer.ExitCode, answer.Error.Contains(code, StringComparison.Ordinal)));
        return answer.Error;
    }

    private List<JsonElement> Observations(params string[] filter) =>
        [.. JsonDocument.Parse(Run(["list", "--format", "json", .. filter]).Output).RootElement.GetProperty("observations").EnumerateArray()];

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text, new UTF8Encoding(false));
        return file;
    }
}
