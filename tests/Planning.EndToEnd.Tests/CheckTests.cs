using System.Text.Json;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Planning.Tests;

namespace Planning.EndToEnd.Tests;

public sealed class CheckTests : IDisposable
{
    private static readonly string[] Padd =
    [
        "# Projet d'aménagement et de développement durables",
        "# Produire l'énergie ici",
        "Le projet vise 38 % d'énergies renouvelables en 2035 : panneaux sur les toits des écoles, chaufferie à bois pour l'hôpital, méthanisation près des élevages.",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("planning-e2e").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_check_answers_every_obligation_in_json_with_its_article_and_its_passage_or_the_places_searched()
    {
        var answer = PlanningCommand.Run("check", Word("padd.docx", Padd), "--type", "plui", "--part", "padd", "--format", "json");
        Assert.Equal(1, answer.ExitCode);
        var findings = JsonDocument.Parse(answer.Output).RootElement.GetProperty("documents")[0].GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(20, findings.Count);
        Assert.All(findings, f => Assert.Matches("^[LR][0-9-]+$", f.GetProperty("article").GetString()));
        Assert.All(findings, f => Assert.True(f.GetProperty("evidence").GetArrayLength() > 0 || f.GetProperty("searched").GetArrayLength() > 0));
        var energy = findings.Single(f => f.GetProperty("rule").GetString() == "PLUI-PADD-080");
        Assert.Equal("satisfied", energy.GetProperty("verdict").GetString());
        Assert.Contains("38 %", energy.GetProperty("evidence").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_articles_cited_are_listed_in_json_and_judged_at_the_date_given()
    {
        string[] text = ["# Cadre", "Le règlement suit l'article L. 123-1-5 du code de l'urbanisme et l'article L. 371-1 du code de l'environnement ; l'avis est requis par l'article L. 621-30."];
        var answer = PlanningCommand.Run("check", Word("padd.docx", text), "--type", "plui", "--part", "padd", "--fact", "plan.date_document=2024-06-01", "--format", "json");
        var document = JsonDocument.Parse(answer.Output).RootElement.GetProperty("documents")[0];
        var citations = document.GetProperty("citations").EnumerateArray().Select(c => $"{c.GetProperty("article")} {c.GetProperty("code")} {c.GetProperty("status")}");
        Assert.Equal(["L123-1-5 urbanisme repealed", "L371-1 environnement other-code", "L621-30  undetermined"], citations);
        var findings = document.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("rule").GetString()!.StartsWith("COMMUN-CIT", StringComparison.Ordinal)).ToList();
        Assert.Equal(["COMMUN-CIT-010", "COMMUN-CIT-050"], findings.Select(f => f.GetProperty("rule").GetString()));
        Assert.Equal("L123-1-5", findings[0].GetProperty("article").GetString());
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("html")]
    [InlineData("text")]
    public void Every_form_is_written_to_a_file(string format)
    {
        var target = Path.Combine(folder, "reponse");
        Assert.Equal(1, PlanningCommand.Run("check", Word("padd.docx", Padd), "--type", "plui", "--part", "padd", "--format", format, "--out", target).ExitCode);
        var text = File.ReadAllText(target);
        Assert.Contains("PLUI-PADD-080", text, StringComparison.Ordinal);
        if (format == "sarif")
        {
            Assert.Equal("2.1.0", JsonDocument.Parse(text).RootElement.GetProperty("version").GetString());
        }
        else if (format == "html")
        {
            Assert.NotNull(XDocument.Parse(text).Root);
        }
    }

    [Fact]
    public void The_annotated_copy_holds_our_comments_and_the_original_is_untouched()
    {
        var file = Word("padd.docx", Padd);
        var before = File.ReadAllBytes(file);
        var copy = Path.Combine(folder, "copie.docx");
        PlanningCommand.Run("check", file, "--type", "plui", "--part", "padd", "--annotate", copy);
        Assert.Equal(before, File.ReadAllBytes(file));
        using var zip = System.IO.Compression.ZipFile.OpenRead(copy);
        using var comments = new StreamReader(zip.GetEntry("word/comments.xml")!.Open());
        Assert.Contains("PLUI-PADD-130", comments.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_findings_are_written_as_a_word_note_beside_the_answer()
    {
        var note = Path.Combine(folder, "note.docx");
        var answer = PlanningCommand.Run("check", Word("padd.docx", Padd), "--type", "plui", "--part", "padd", "--report", note, "--format", "json");
        using var word = WordprocessingDocument.Open(note, isEditable: false);
        var text = word.MainDocumentPart!.Document!.InnerText;
        var findings = JsonDocument.Parse(answer.Output).RootElement.GetProperty("documents")[0].GetProperty("findings").EnumerateArray();
        Assert.All(findings, f => Assert.Contains(f.GetProperty("rule").GetString()!, text, StringComparison.Ordinal));
        Assert.Contains("38 % d'énergies renouvelables", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_does_not_stop_the_others()
    {
        Word("padd.docx", Padd);
        File.WriteAllText(Path.Combine(folder, "casse.docx"), "rien de tel");
        File.WriteAllText(Path.Combine(folder, "~$padd.docx"), "verrou");
        var answer = PlanningCommand.Run("check", folder, "--type", "plui", "--part", "padd");
        Assert.Equal(3, answer.ExitCode);
        Assert.Contains("casse.docx", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("~$", answer.Output, StringComparison.Ordinal);
        Assert.Contains("PLUI-PADD-080", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_aside_of_a_folder_is_told_when_the_part_is_said_too()
    {
        Word("padd.docx", Padd);
        Word("padd-controle.docx", Padd);
        File.WriteAllText(Path.Combine(folder, "padd.pdf"), string.Empty);
        var answer = PlanningCommand.Run("check", folder, "--type", "plui", "--part", "padd");
        Assert.Contains("La copie annotée « padd-controle.docx » n'est pas lue", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Le PDF « padd.pdf » n'est pas lu", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("evaluability")]
    [InlineData("programmes", "matrix", "--programme", "aucame-2024-2026")]
    [InlineData("answers", "add", "--rule", "PLUI-PADD-010", "--answer", "acceptee")]
    public void Every_command_that_checks_takes_the_password_of_protected_files(params string[] command)
    {
        var key = new string('4', 64);
        var file = Path.Combine(folder, "protege.pdf");
        File.WriteAllText(file, $"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n"
            + $"4 0 obj\n<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >>\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] >>\n%%EOF\n");
        var (without, with) = (PlanningCommand.Run([.. command, file]), PlanningCommand.Run([.. command, file, "--password", "faux"]));
        Assert.Contains("PLN1117", without.Output + without.Error, StringComparison.Ordinal);
        Assert.Contains("PLN1118", with.Output + with.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string, string[]> Mistakes => new()
    {
        { "« absent.docx »", ["check", "absent.docx"] },
        { "aucun document", ["check", "{vide}"] },
        { "n'est pas lisible", ["check", "{padd}", "--fact", "territoire.littoral"] },
        { "existe déjà", ["check", "{padd}", "--out", "{padd2}"] },
        { "jamais modifié", ["check", "{padd}", "--annotate", "{padd}", "--force"] },
        { "PLN1311", ["check", "{plan}", "--out", "{piece}", "--force"] },
        { "PLN1311", ["check", "{plan}", "--annotate", "{declaration}", "--force"] },
        { "PLN1311", ["evaluability", "{plan}", "--format", "docx", "--out", "{piece}", "--force"] },
        { "PLN1311", ["extract", "{plan}", "--tables", "--out", "{piece}", "--force"] },
        { "PLN1311", ["programmes", "matrix", "{plan}", "--programme", "aucame-2024-2026", "--out", "{piece}", "--force"] },
        { "PLN1311", ["compare", "{plan}", "{padd}", "--out", "{declaration}", "--force"] },
        { "PLN1336", ["check", "{padd}", "--report", "note.txt"] },
        { "PLN1337", ["check", "{padd}", "--template", "modele.docx"] },
        { "PLN1311", ["check", "{padd}", "--report", "{padd}", "--force"] },
        { "plui", ["check", "{padd}", "--type", "plu"] },
        { "n'existe pas", ["templates", "explain", "PLUI-RP-016"] },
        { "planning --help", ["chek"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_clear_message_with_code_2_and_no_trace(string expected, string[] arguments)
    {
        var names = new Dictionary<string, string>
        {
            ["{padd}"] = Word("padd.docx", Padd),
            ["{padd2}"] = Word("padd2.docx", Padd),
            ["{plan}"] = Directory.CreateDirectory(Path.Combine(folder, "plan")).FullName,
            ["{piece}"] = Word("plan/piece.docx", Padd),
            ["{declaration}"] = Path.Combine(folder, "plan", "dossier.yaml"),
            ["{vide}"] = Directory.CreateDirectory(Path.Combine(folder, "vide")).FullName,
        };
        File.WriteAllText(names["{declaration}"], "type: plui\n");
        var answer = PlanningCommand.Run([.. arguments.Select(a => names.GetValueOrDefault(a, a))]);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(expected, answer.Error + answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error + answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_cannot_be_read_are_named()
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "planning.*.json")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(folder, "appsettings.json"), "{ \"Planning\": {");
        var answer = PlanningCommand.RunFrom(folder, "plugins");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("appsettings.json", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_gets_no_escape_sequence() =>
        Assert.DoesNotContain('\u001b', PlanningCommand.Run("check", Word("padd.docx", Padd), "--type", "plui", "--part", "padd").Output);

    [Fact]
    public void The_plugins_are_listed_with_their_parts() =>
        Assert.Contains("rapport-de-presentation", PlanningCommand.Run("plugins").Output, StringComparison.Ordinal);

    [Fact]
    public void The_templates_hold_no_fault() => Assert.Equal(0, PlanningCommand.Run("templates", "check").ExitCode);

    [Fact]
    public void A_list_of_rules_on_a_part_that_its_type_does_not_know_is_told()
    {
        var templates = Directory.CreateDirectory(Path.Combine(folder, "templates", "plui")).Parent!.FullName;
        File.Copy(Path.Combine(Repository.Root, "templates", "lexique.yaml"), Path.Combine(templates, "lexique.yaml"));
        File.Copy(Path.Combine(Repository.Root, "templates", "plui", "faits.yaml"), Path.Combine(templates, "plui", "faits.yaml"));
        var rules = File.ReadAllText(Path.Combine(Repository.Root, "templates", "plui", "poa.yaml"));
        File.WriteAllText(Path.Combine(templates, "plui", "poa.yaml"), rules.Replace("partie: poa", "partie: pao", StringComparison.Ordinal));
        var answer = PlanningCommand.RunUnder(templates, "templates", "check");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("vouliez-vous écrire « poa »", answer.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [SharedFact]
    public void A_real_reglement_is_recognised_and_judged()
    {
        var answer = PlanningCommand.Run("check", Path.Combine(Repository.Shared!, "data", "plans", "verderel-reglement.docx"), "--format", "json");
        var document = JsonDocument.Parse(answer.Output).RootElement.GetProperty("documents")[0];
        Assert.Equal(("plui", "reglement"), (document.GetProperty("type").GetString(), document.GetProperty("part").GetString()));
        Assert.NotEqual(0, document.GetProperty("findings").GetArrayLength());
    }

    [SharedFact]
    public void No_foreign_file_ends_the_process()
    {
        var answer = PlanningCommand.Run("check", Path.Combine(Repository.Shared!, "data", "robust-docx"), "--type", "plui", "--part", "padd", "--format", "json");
        Assert.Equal(3, answer.ExitCode);
        var root = JsonDocument.Parse(answer.Output).RootElement;
        Assert.DoesNotContain(root.GetProperty("unread").EnumerateArray(), u => u.GetProperty("code").GetString() == "PLN4001");
        Assert.True(root.GetProperty("documents").GetArrayLength() > 150);
    }

    private string Word(string name, string[] lines) => SmallWord.Write(Path.Combine(folder, name), lines);
}
