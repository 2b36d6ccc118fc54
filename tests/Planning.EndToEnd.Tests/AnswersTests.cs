using System.Text.Json;

namespace Planning.EndToEnd.Tests;

public sealed class AnswersTests : IDisposable
{
    private const string Title = "# Projet d'aménagement et de développement durables";
    private const string Energy = "Le projet vise 38 % d'énergies renouvelables en 2035 : panneaux sur les toits des écoles, chaufferie à bois pour l'hôpital, méthanisation près des élevages.";

    private readonly string folder = Directory.CreateTempSubdirectory("planning-answers-e2e").FullName;

    private string Padd => Path.Combine(folder, "2_PADD_v7.docx");

    private string Copy => Path.Combine(folder, "copies", "2_PADD_v7-controle.docx");

    private string Answers => Path.Combine(folder, "dossier.reponses.yaml");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Replies_given_in_Word_are_read_kept_shown_and_read_once()
    {
        Annotate();
        AnsweredWord.Write(Copy, [
            new("PLUI-PADD-130", "Marie", "2026-03-02", "Je regarde."), new("PLUI-PADD-130", "Marie", "2026-03-03", "Contesté : c'est au chapitre 3."),
            new("PLUI-PADD-010", "Paul", "2026-03-04", "À voir avec la DDTM"), new("PLUI-PADD-020", "Paul", "2026-03-04", "v9")], "PLUI-PADD-030");

        var read = Run(0, "answers", Copy, "--dossier", folder);
        Assert.Contains("PLUI-PADD-130 (padd) : contesté par Marie le 3\u00A0mars\u00A02026\u00A0: c'est au chapitre 3.", read.Output, StringComparison.Ordinal);
        Assert.Contains("À préciser (1)", read.Output, StringComparison.Ordinal);
        var kept = File.ReadAllText(Answers);
        Assert.Contains("- \"Marie le 2026-03-02 : Je regarde.\"", kept, StringComparison.Ordinal);
        Assert.Contains("fichier: \"2_PADD_v7.docx\"", kept, StringComparison.Ordinal);

        Run(0, "answers", Copy, "--dossier", folder);
        Assert.Equal(kept, File.ReadAllText(Answers));

        File.Move(Padd, Path.Combine(folder, "2_PADD_v8.docx"));
        Directory.Delete(Path.GetDirectoryName(Copy)!, recursive: true);
        var findings = Findings();
        Assert.Equal(("contested", false), State(findings["PLUI-PADD-130"]));
        Assert.Equal(("unclear", true), State(findings["PLUI-PADD-010"]));
        Assert.Equal(("postponed", false), State(findings["PLUI-PADD-020"]));
        Assert.Equal(("accepted", true), State(findings["PLUI-PADD-030"]));
    }

    /// <summary>LibreOffice 7.4 keeps that a thread is resolved and not which comment answers which.</summary>
    [OfficeFact]
    public void What_LibreOffice_saves_of_the_answers_is_read_and_what_it_cuts_off_is_said()
    {
        Annotate();
        AnsweredWord.Write(Copy, [new("PLUI-PADD-130", "Marie", "2026-03-03", "Contesté : c'est au chapitre 3.")], "PLUI-PADD-010");
        var saved = Directory.CreateDirectory(Path.Combine(folder, "saved")).FullName;
        Office.SaveAsWord([Copy], saved);
        var read = Run(0, "answers", Path.Combine(saved, Path.GetFileName(Copy)), "--dossier", folder).Output;
        Assert.Contains("PLUI-PADD-010 (padd) : accepté", read, StringComparison.Ordinal);
        Assert.True(read.Contains("PLUI-PADD-130 (padd) : contesté", StringComparison.Ordinal) || read.Contains("1 commentaire d'une autre personne", StringComparison.Ordinal), read);
    }

    [Fact]
    public void An_answer_holds_while_its_words_do_wherever_they_move_and_is_flagged_once_they_change()
    {
        WritePadd(Title, "# Produire l'énergie ici", Energy);
        Run(0, "answers", "add", Padd, "--rule", "plui-padd-080", "--answer", "contestee", "--reason", "Le passage cité n'est pas le bon.", "--by", "M. Durand", "--type", "plui", "--part", "padd");
        Assert.Equal(("contested", true), State(Findings(Padd)["PLUI-PADD-080"]));

        WritePadd(Title, "# Préambule", "Le projet est celui de douze communes.", "# L'énergie", Energy);
        Assert.Equal(("contested", true), State(Findings(Padd)["PLUI-PADD-080"]));

        WritePadd(Title, "# Produire l'énergie ici", Energy.Replace("38", "42", StringComparison.Ordinal));
        var energy = Findings(Padd)["PLUI-PADD-080"];
        Assert.Equal(("contested", false), State(energy));
        Assert.Equal("le passage a changé depuis", energy.GetProperty("answer").GetProperty("staleBecause").GetString());
        Assert.Contains("PLN2556", PlanningCommand.Run("check", Padd, "--type", "plui", "--part", "padd").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contested_finding_leaves_the_exit_code_and_the_margin_and_a_second_answer_keeps_the_first()
    {
        WritePadd(Title, "# Produire l'énergie ici", Energy);
        foreach (var rule in Findings(Padd).Where(f => f.Value.GetProperty("toTreat").GetBoolean()).Select(f => f.Key))
        {
            Run(0, "answers", "add", Padd, "--rule", rule, "--answer", "reportee", "--until", "2999-01-01", "--type", "plui", "--part", "padd");
        }

        Run(0, "check", Padd, "--type", "plui", "--part", "padd", "--annotate", Path.Combine(folder, "copie.docx"));
        Run(0, "answers", "add", Padd, "--rule", "PLUI-PADD-130", "--answer", "acceptee", "--by", "Paul", "--type", "plui", "--part", "padd");
        Run(1, "check", Padd, "--type", "plui", "--part", "padd");
        Assert.Contains("reportee", File.ReadAllText(Answers).Split("PLUI-PADD-130")[1].Split("- regle")[0].Split("avant:")[1], StringComparison.Ordinal);
        var list = JsonDocument.Parse(Run(0, "answers", "list", folder, "--format", "json").Output).RootElement.GetProperty("answers");
        Assert.Contains(list.EnumerateArray(), a => a.GetProperty("rule").GetString() == "PLUI-PADD-130" && a.GetProperty("state").GetString() == "accepted");
    }

    [Fact]
    public void A_file_left_in_conflict_is_told_by_the_check_refused_by_answers_and_kept()
    {
        Annotate();
        const string Conflict = "<<<<<<< HEAD\n- regle: PLUI-PADD-130\n  reponse: acceptee\n=======\n>>>>>>> marie\n";
        File.WriteAllText(Answers, Conflict);
        Assert.Contains("AUCUNE RÉPONSE", Run(1, "check", folder).Output, StringComparison.Ordinal);
        foreach (var arguments in new[] { new[] { "answers", Copy, "--dossier", folder }, ["answers", "list", folder], ["answers", "add", folder, "--rule", "PLUI-PADD-130", "--answer", "acceptee"] })
        {
            Assert.Contains("ligne 1", Run(2, arguments).Error, StringComparison.Ordinal);
        }

        Assert.Equal(Conflict, File.ReadAllText(Answers));
    }

    public static TheoryData<string, string[]> Mistakes => new()
    {
        { "PLN1567", ["answers", "{padd}"] },
        { "PLN1559", ["answers"] },
        { "PLN1580", ["answers", "{padd}", "{texte}", "--document", "PADD.docx"] },
        { "PLN1", ["answers", ""] },
        { "PLN11", ["answers", "{texte}"] },
        { "PLN1568", ["answers", "{odt}"] },
        { "absent.docx", ["answers", "absent.docx"] },
        { "PLN1566", ["answers", "{padd}", "--dossier", "nulle-part"] },
        { "PLN1581", ["answers", "list", "nulle-part"] },
        { "PLN1318", ["answers", "add", "{padd}", "--answer", "acceptee"] },
        { "PLN1318", ["answers", "add", "{padd}", "--rule", "X"] },
        { "PLN1560", ["answers", "add", "{padd}", "--rule", "X", "--answer", "peut-être"] },
        { "PLN1561", ["answers", "add", "{padd}", "--rule", "X", "--answer", "contestee"] },
        { "PLN1562", ["answers", "add", "{padd}", "--rule", "X", "--answer", "acceptee", "--until", "2026-01-01"] },
        { "PLN1563", ["answers", "add", "{padd}", "--rule", "X", "--answer", "reportee", "--until", "demain"] },
        { "PLUI-PADD-130", ["answers", "add", "{padd}", "--rule", "PLUI-PADD-13O", "--answer", "acceptee", "--type", "plui", "--part", "padd"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_clear_message_and_writes_nothing(string expected, string[] arguments)
    {
        WritePadd(Title, "# Produire l'énergie ici", Energy);
        var text = Path.Combine(folder, "texte.docx");
        File.WriteAllText(text, "rien de tel");
        var names = new Dictionary<string, string> { ["{padd}"] = Padd, ["{texte}"] = text, ["{odt}"] = SmallOpenDocument.Write(Path.Combine(folder, "a.odt"), Title, Energy) };
        var answer = Run(2, [.. arguments.Select(a => names.GetValueOrDefault(a, a))]);
        Assert.Contains(expected, answer.Error + answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error + answer.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Answers));
    }

    [Fact]
    public void One_copy_that_cannot_be_read_does_not_stop_the_other()
    {
        Annotate();
        AnsweredWord.Write(Copy, [new("PLUI-PADD-130", "Marie", "2026-03-03", "OK")]);
        Assert.Contains("1 réponse ajoutée", Run(3, "answers", Copy, Padd, "--dossier", folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_folder_written_several_ways_loses_no_answer()
    {
        Annotate();
        var (first, second, third) = (Path.Combine(folder, "premier-controle.docx"), Path.Combine(folder, "second-controle.docx"), Path.Combine(folder, "tiers-controle.docx"));
        new[] { first, second, third }.ToList().ForEach(c => File.Copy(Copy, c));
        AnsweredWord.Write(first, [new("PLUI-PADD-130", "Marie", "2026-03-03", "OK")]);
        AnsweredWord.Write(second, [new("PLUI-PADD-010", "Paul", "2026-03-03", "OK")]);
        AnsweredWord.Write(third, [new("PLUI-PADD-020", "Anne", "2026-03-03", "OK")]);
        var link = $"{folder}-lien";
        Directory.CreateSymbolicLink(link, folder);
        try
        {
            var relative = Path.GetRelativePath(Environment.CurrentDirectory, second);
            Run(0, "answers", first, Path.Combine(folder, ".", "copies", "..", Path.GetFileName(first)), relative, Path.Combine(link, Path.GetFileName(third)));
        }
        finally
        {
            Directory.Delete(link);
        }

        var kept = File.ReadAllText(Answers);
        Assert.Equal(1, kept.Split("par: \"Marie\"").Length - 1);
        Assert.All(new[] { "Marie", "Paul", "Anne" }, name => Assert.Contains($"par: \"{name}\"", kept, StringComparison.Ordinal));
    }

    private void Annotate()
    {
        WritePadd(Title, "# Produire l'énergie ici", Energy);
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);
        PlanningCommand.Run("check", Padd, "--type", "plui", "--part", "padd", "--annotate", Copy);
    }

    private void WritePadd(params string[] lines)
    {
        File.Delete(Padd);
        SmallWord.Write(Padd, lines);
    }

    private Dictionary<string, JsonElement> Findings(string? path = null)
    {
        string[] forced = path is null ? [] : ["--type", "plui", "--part", "padd"];
        var answer = PlanningCommand.Run(["check", path ?? folder, "--format", "json", .. forced]);
        return JsonDocument.Parse(answer.Output).RootElement.GetProperty("documents").EnumerateArray().Where(d => d.GetProperty("part").GetString() == "padd")
            .SelectMany(d => d.GetProperty("findings").EnumerateArray()).ToDictionary(f => f.GetProperty("rule").GetString()!);
    }

    private static (string?, bool) State(JsonElement finding) =>
        (finding.GetProperty("answer").GetProperty("state").GetString(), finding.GetProperty("toTreat").GetBoolean());

    private static PlanningCommand.Answer Run(int exitCode, params string[] arguments)
    {
        var answer = PlanningCommand.Run(arguments);
        Assert.True(exitCode == answer.ExitCode, $"{answer.ExitCode}: {answer.Output}{answer.Error}");
        return answer;
    }
}
