using System.Text.Json;

namespace Planning.EndToEnd.Tests;

public sealed class DossierTests : IDisposable
{
    private static readonly string[] Padd =
    [
        "# Projet d'aménagement et de développement durables",
        "# Produire l'énergie ici",
        "Le projet vise 38 % d'énergies renouvelables en 2035 : panneaux sur les toits des écoles, chaufferie à bois pour l'hôpital, méthanisation près des élevages.",
    ];

    private static readonly string[] Report =
    [
        "# Rapport de présentation", "# Diagnostic territorial",
        "Le plan local d'urbanisme intercommunal couvre douze communes. Aucune commune n'est soumise à la loi Littoral.",
        "# Justification des choix", "Le PLUi a été prescrit par délibération du 12 mars 2019.",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("planning-dossier-e2e").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_tells_its_parts_what_lacks_and_the_law_it_was_held_to()
    {
        Lay();
        var answer = PlanningCommand.Run("check", folder, "--format", "json");
        Assert.Equal(1, answer.ExitCode);
        var root = JsonDocument.Parse(answer.Output).RootElement;
        var dossier = Assert.Single(root.GetProperty("dossiers").EnumerateArray());
        Assert.Equal("plui", dossier.GetProperty("type").GetString());
        Assert.Equal("jour du contrôle", dossier.GetProperty("law").GetProperty("why").GetString());
        Assert.Contains("reglement", Missing(dossier));
        Assert.DoesNotContain("padd", Missing(dossier));
        var documents = root.GetProperty("documents").EnumerateArray().ToList();
        var rules = documents.SelectMany(d => d.GetProperty("findings").EnumerateArray()).Select(f => f.GetProperty("rule").GetString()).ToList();
        Assert.Equal(rules.Count, rules.Distinct().Count());
    }

    [Fact]
    public void A_declared_dossier_tells_each_obligation_of_a_part_that_is_not_there()
    {
        Lay("type: plui\nplan.date_approbation: 2020-02-03");
        var answer = PlanningCommand.Run("check", folder, "--format", "json");
        var documents = JsonDocument.Parse(answer.Output).RootElement.GetProperty("documents").EnumerateArray().ToList();
        var absent = documents.Single(d => d.GetProperty("part").GetString() == "reglement");
        Assert.True(absent.GetProperty("absent").GetBoolean());
        Assert.Contains(absent.GetProperty("findings").EnumerateArray(), f => f.GetProperty("verdict").GetString() == "missing"
            && f.GetProperty("searched").EnumerateArray().Any(s => s.GetString() == "2_PADD.docx"));
        Assert.All(documents, d => Assert.Equal("2020-02-03", d.GetProperty("law").GetProperty("day").GetString()));
    }

    [Fact]
    public void A_fact_told_in_one_document_settles_the_obligations_of_another()
    {
        Lay();
        Assert.Contains("1_Rapport_de_presentation.docx", PlanningCommand.Run("check", folder, "--format", "html").Output, StringComparison.Ordinal);
        var answer = PlanningCommand.Run("check", folder, "--format", "json");
        var findings = JsonDocument.Parse(answer.Output).RootElement.GetProperty("documents").EnumerateArray().SelectMany(d => d.GetProperty("findings").EnumerateArray());
        Assert.Contains(findings, f => f.GetProperty("verdict").GetString() == "not-applicable"
            && f.GetProperty("evidence").ToString().Contains("loi Littoral", StringComparison.Ordinal));
    }

    [Fact]
    public void A_large_dossier_with_broken_files_goes_on_and_names_them()
    {
        Lay();
        for (var i = 0; i < 40; i++)
        {
            SmallWord.Write(Path.Combine(folder, $"5_OAP_secteur_{i}.docx"), "# Orientations d'aménagement et de programmation", "Le secteur du PLUi accueille 20 logements par hectare ; voie de desserte, frange.");
        }

        foreach (var broken in new[] { "a.docx", "b.odt", "c.docx" })
        {
            File.WriteAllText(Path.Combine(folder, broken), "rien de tel");
        }

        var answer = PlanningCommand.Run("check", folder, "--format", "json");
        Assert.Equal(3, answer.ExitCode);
        var root = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal(3, root.GetProperty("unread").GetArrayLength());
        Assert.Equal(40, root.GetProperty("dossiers")[0].GetProperty("parts").EnumerateArray().Single(p => p.GetProperty("part").GetString() == "oap").GetProperty("files").GetArrayLength());
    }

    [Theory]
    [InlineData("tpye: plui", "« type »")]
    [InlineData("territoire: [", "n'est pas lisible")]
    public void A_declaration_with_a_mistake_is_one_clear_message(string declaration, string words)
    {
        Lay(declaration);
        var answer = PlanningCommand.Run("check", folder);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(words, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_proposes_facts_with_their_passage_and_assumes_none()
    {
        Lay();
        Assert.Equal(0, PlanningCommand.Run("dossier", "init", folder).ExitCode);
        var text = File.ReadAllText(Path.Combine(folder, "dossier.yaml"));
        Assert.Contains("type: plui", text, StringComparison.Ordinal);
        Assert.Contains("# territoire.littoral: false\n#   d'après « Aucune commune n'est soumise à la loi Littoral. » (1_Rapport_de_presentation.docx", text, StringComparison.Ordinal);
        Assert.Contains("# plan.date_prescription: 2019-03-12", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nterritoire", text, StringComparison.Ordinal);
        Assert.Equal(2, PlanningCommand.Run("dossier", "init", folder).ExitCode);
        Assert.Equal(1, PlanningCommand.Run("check", folder).ExitCode);
    }

    private void Lay(string? declaration = null)
    {
        SmallWord.Write(Path.Combine(folder, "1_Rapport_de_presentation.docx"), Report);
        SmallWord.Write(Path.Combine(folder, "2_PADD.docx"), Padd);
        if (declaration is not null)
        {
            File.WriteAllText(Path.Combine(folder, "dossier.yaml"), declaration);
        }
    }

    private static List<string?> Missing(JsonElement dossier) =>
        [.. dossier.GetProperty("parts").EnumerateArray().Where(p => p.GetProperty("missing").GetBoolean()).Select(p => p.GetProperty("part").GetString())];
}
