using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using Planning.Tests;

namespace Planning.EndToEnd.Tests;

public sealed class CompareTests : IDisposable
{
    private static readonly string Old = Path.Combine(Repository.Root, "samples", "plui-h");
    private static readonly string New = Path.Combine(Repository.Root, "samples", "plui-h-v2");

    private static readonly string[] Padd =
    [
        "# Projet d'aménagement et de développement durables", "# Produire l'énergie ici",
        "Le projet vise 38 % d'énergies renouvelables en 2035 : panneaux sur les toits des écoles, chaufferie à bois pour l'hôpital, méthanisation près des élevages.",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("planning-compare").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_second_version_of_the_sample_tells_what_is_settled_what_appears_and_what_moved()
    {
        var answer = PlanningCommand.Run("compare", Old, New, "--format", "json");
        Assert.Equal(1, answer.ExitCode);
        var root = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal(["PLUI-PADD-130", "PLUI-POA-040"], Keys(root, "settled"));
        Assert.Equal(["COMMUN-CHI-010 · consommation-espaces", "PLUI-REG-140", "PLUI-REG-150", "PLUI-REG-160"], Keys(root, "appeared"));
        Assert.Equal(["moved 2.4 Énergies renouvelables", "removed Stationnement"], root.GetProperty("sections").EnumerateArray().Select(s => $"{s.GetProperty("kind").GetString()} {s.GetProperty("title").GetString()}"));
        Assert.Contains(root.GetProperty("figures").EnumerateArray(), f => f.GetProperty("oldValue").GetDecimal() == 13.8m && f.GetProperty("newValue").GetDecimal() == 12.4m);
        Assert.Contains(root.GetProperty("files").EnumerateArray(), f => f.GetProperty("new")[0].GetString()!.EndsWith("PADD_v2.docx", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_line_is_the_answer()
    {
        var answer = PlanningCommand.Run("compare", Old, New);
        Assert.Matches("^« plui-h-v2 » règle 2 des [0-9]+ points à traiter de « plui-h » ; [0-9]+ restent ; 4 apparaissent ; [0-9]+ chiffres ont changé", answer.Output.Split('\n')[0]);
        Assert.DoesNotContain('\u001b', answer.Output);
    }

    [Fact]
    public void The_page_and_the_log_are_written_and_the_new_version_comes_back_with_remarks()
    {
        var (page, copies) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "copies"));
        Assert.Equal(1, PlanningCommand.Run("compare", Old, New, "--format", "html", "--out", page, "--annotate", copies).ExitCode);
        Assert.NotNull(XDocument.Parse(File.ReadAllText(page)).Root);
        using var zip = ZipFile.OpenRead(Path.Combine(copies, "PADD_v2-controle.docx"));
        using var comments = new StreamReader(zip.GetEntry("word/comments.xml")!.Open());
        var text = comments.ReadToEnd();
        Assert.Contains("Déjà signalé dans la version précédente", text, StringComparison.Ordinal);
        Assert.Contains("Chiffres modifiés depuis la version précédente", text.Replace("Chiffre modifié", "Chiffres modifiés", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_that_another_date_changes_is_told_so()
    {
        var copy = Path.Combine(folder, "plui-h");
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.EnumerateFiles(Old))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        var declaration = Path.Combine(copy, "dossier.yaml");
        File.WriteAllText(declaration, File.ReadAllText(declaration).Replace("plan.date_approbation: 2025-12-11", "plan.date_approbation: 2014-12-11", StringComparison.Ordinal));
        var root = JsonDocument.Parse(PlanningCommand.Run("compare", copy, Old, "--format", "json").Output).RootElement;
        Assert.Equal("2014-12-11", root.GetProperty("basis").GetProperty("oldLaw").GetString());
        Assert.Empty(root.GetProperty("passages").EnumerateArray());
        var changed = root.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("cause").GetString()).Where(c => c != "none").ToList();
        Assert.NotEmpty(changed);
        Assert.All(changed, c => Assert.Equal("basis", c));
    }

    [Fact]
    public void A_version_with_a_file_that_cannot_be_read_is_compared_for_the_rest()
    {
        var (old, @new) = (Directory.CreateDirectory(Path.Combine(folder, "v1")).FullName, Directory.CreateDirectory(Path.Combine(folder, "v2")).FullName);
        SmallWord.Write(Path.Combine(old, "padd.docx"), Padd);
        SmallWord.Write(Path.Combine(@new, "padd.docx"), Padd);
        File.WriteAllText(Path.Combine(@new, "casse.docx"), "rien de tel");
        var answer = PlanningCommand.Run("compare", old, @new, "--type", "plui");
        Assert.Equal(3, answer.ExitCode);
        Assert.Contains("casse.docx", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Aucun passage n'a changé.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contested_point_remains_is_counted_apart_and_an_answer_to_the_old_version_alone_is_only_shown()
    {
        var (old, @new) = (Directory.CreateDirectory(Path.Combine(folder, "v1")).FullName, Directory.CreateDirectory(Path.Combine(folder, "v2")).FullName);
        SmallWord.Write(Path.Combine(old, "padd.docx"), Padd);
        SmallWord.Write(Path.Combine(@new, "padd.docx"), Padd);
        const string Answer = "- regle: {0}\n  reponse: contestee\n  par: Marie\n  motif: \"c'est au chapitre 3.\"\n";
        File.WriteAllText(Path.Combine(old, "dossier.reponses.yaml"), Answer.Replace("{0}", "PLUI-PADD-020", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(@new, "dossier.reponses.yaml"), Answer.Replace("{0}", "PLUI-PADD-130", StringComparison.Ordinal));

        var text = PlanningCommand.Run("compare", old, @new, "--type", "plui").Output;
        Assert.Matches("^« v2 » ne règle aucun des ([0-9]+) points à traiter de « v1 » ; \\1 restent, dont 1 contesté ; aucun n'apparaît", text);
        Assert.Matches("(?s)PLUI-PADD-130 .*?Réponse : contesté par Marie", text);
        Assert.Matches("(?s)PLUI-PADD-020 .*?Réponse donnée à la version précédente : contesté par Marie", text);

        var root = JsonDocument.Parse(PlanningCommand.Run("compare", old, @new, "--type", "plui", "--format", "json").Output).RootElement;
        Assert.Equal((1, 0, 0), (Count(root, "contested"), Count(root, "settled"), Count(root, "appeared")));
        Assert.Equal(Count(root, "toTreatBefore"), Count(root, "remains"));
    }

    public static TheoryData<string, string[]> Mistakes => new()
    {
        { "PLN1541", ["{padd}", "{padd}"] },
        { "PLN1540", ["{padd}", "absent.docx"] },
        { "PLN1542", ["{plui}", "{padd}"] },
        { "PLN1543", ["{casse}", "{padd}"] },
        { "PLN1544", ["{plui}", "{pcaet}"] },
        { "PLN1311", ["{padd}", "{padd2}", "--type", "plui", "--part", "padd", "--annotate", "{padd}", "--force"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_clear_message_with_code_2_and_no_trace(string code, string[] arguments)
    {
        var names = new Dictionary<string, string>
        {
            ["{padd}"] = SmallWord.Write(Path.Combine(folder, "padd.docx"), Padd),
            ["{padd2}"] = SmallWord.Write(Path.Combine(folder, "padd2.docx"), Padd),
            ["{casse}"] = Path.Combine(folder, "casse.docx"),
            ["{plui}"] = Old,
            ["{pcaet}"] = Path.Combine(Repository.Root, "samples", "pcaet"),
        };
        File.WriteAllText(names["{casse}"], "rien de tel");
        var answer = PlanningCommand.Run(["compare", .. arguments.Select(a => names.GetValueOrDefault(a, a))]);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(code, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error + answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_texts_with_nothing_in_common_are_compared_under_a_loud_notice()
    {
        var other = SmallWord.Write(Path.Combine(folder, "autre.docx"), "# Orientations générales", "Les vignes du coteau restent plantées, et la gare retrouve douze trains chaque jour vers la préfecture voisine.");
        var answer = PlanningCommand.Run("compare", SmallWord.Write(Path.Combine(folder, "padd.docx"), Padd), other, "--type", "plui", "--part", "padd");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("ATTENTION", answer.Output, StringComparison.Ordinal);
        Assert.Contains("PLN2542", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "PLN2541")]
    [InlineData(3, "PLN2543")]
    public void A_new_version_that_is_empty_or_much_shorter_is_told_before_anything_else(int lines, string code)
    {
        string[] longer = [.. Padd, "Les communes réduisent de moitié la consommation de leurs bâtiments et isolent mille logements avant 2035, en commençant par ceux du bourg.",
            "Le covoiturage, les cars et les voies cyclables relient les bourgs à la gare, et chaque zone d'activités a son aire de recharge."];
        var (old, @new) = (SmallWord.Write(Path.Combine(folder, "v1.docx"), longer), SmallWord.Write(Path.Combine(folder, "v2.docx"), Padd[..lines]));
        var answer = PlanningCommand.Run("compare", old, @new, "--type", "plui", "--part", "padd");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(code, answer.Output[..answer.Output.IndexOf("RESTENT", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [SharedFact]
    public void Known_edits_of_a_real_reglement_are_told_and_nothing_else_is()
    {
        var original = Path.Combine(Repository.Shared!, "data", "plans", "verderel-reglement.docx");
        var edited = EditedWord.Write(original, Path.Combine(folder, "reglement.docx"), paragraphs => EditedWord.Moved(paragraphs
            .Select(p => EditedWord.Replaced(p, "ne doit pas dépasser 70 %", "ne doit pas dépasser 60 %"))
            .Select(p => EditedWord.Replaced(p, "Les constructions édifiées en limite séparative sont autorisées", "Les constructions édifiées en limite séparative sont interdites"))
            .Where(p => !EditedWord.Says(p, "Pour le calcul du nombre de places de stationnement exigé")),
            "SECTION UB I DESTINATION", "SECTION UB III EQUIPEMENT", "SECTION UB II CARACTERISTIQUES"));
        var root = JsonDocument.Parse(PlanningCommand.Run("compare", original, edited, "--format", "json").Output).RootElement;
        var told = root.GetProperty("passages").EnumerateArray().GroupBy(p => p.GetProperty("kind").GetString()!).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal((2, 1), (told["modified"], told["removed"]));
        Assert.Equal(["modified", "moved", "removed"], told.Keys.Order());
        Assert.StartsWith("SECTION UB I", Assert.Single(root.GetProperty("sections").EnumerateArray()).GetProperty("title").GetString(), StringComparison.Ordinal);
        var figure = Assert.Single(root.GetProperty("figures").EnumerateArray());
        Assert.Equal((70m, 60m, "%"), (figure.GetProperty("oldValue").GetDecimal(), figure.GetProperty("newValue").GetDecimal(), figure.GetProperty("unit").GetString()));
    }

    [OfficeFact]
    public void A_file_that_LibreOffice_only_saved_again_did_not_change()
    {
        var original = Path.Combine(Old, "Rapport de presentation.docx");
        Office.SaveAsOpenDocument([original], folder);
        var root = JsonDocument.Parse(PlanningCommand.Run("compare", original, Path.Combine(folder, "Rapport de presentation.odt"), "--format", "json").Output).RootElement;
        Assert.Empty(root.GetProperty("passages").EnumerateArray());
        Assert.Empty(root.GetProperty("figures").EnumerateArray());
    }

    private static int Count(JsonElement root, string name) => root.GetProperty("counts").GetProperty(name).GetInt32();

    private static List<string?> Keys(JsonElement root, string state) =>
        [.. root.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("state").GetString() == state).Select(f => f.GetProperty("key").GetString()).Order()];
}
