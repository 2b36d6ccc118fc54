using Planning.Abstractions;
using Planning.Rules.Programmes;
using Planning.Tests;

namespace Planning.Rules.Tests.Programmes;

public sealed class ProgrammeReaderTests
{
    [Fact]
    public void A_programme_is_read_with_its_axes_and_what_inherits_from_them()
    {
        var programme = SomeProgramme.Read(SomeProgramme.Hedges.Replace("  - titre: Un axe", "  - titre: Un axe\n    portee: legere", StringComparison.Ordinal)).Programme!;
        Assert.Equal("Programme d'essai, 2024-2026", programme.Title);
        Assert.Equal(["ESSAI-1", "ESSAI-2"], programme.Commitments.Select(c => c.Id));
        Assert.All(programme.Commitments, c => Assert.True(c.IsLight));
    }

    [Fact]
    public void All_mistakes_are_told_at_once_with_their_lines()
    {
        var faults = SomeProgramme.Read("""
            programme: ESSAI
            nom: Essai
            de: 2026
            a: 2024
            axes:
              - titre: Un axe
                portée: legere
                engagements:
                  - id: E-1
                    titre: Un
                    types: [pluis]
                    porte_par: rien
                    termes: [haie]
                  - id: E-1
                    titre: Deux
                    types: [plui]
                    porte_par: rien
                    terme: [haie]
                  - id: E 3
                    titre: Trois
                    types: []
                    porte_par: rien
                    termes: []
                    portee: moyenne
                    echeance: bientôt
            """).Faults;
        Assert.Equal(["PLN1404", "PLN1404", "PLN1408", "PLN1527", "PLN1532", "PLN1533", "PLN1534", "PLN1534", "PLN1535", "PLN1536", "PLN1537"], faults.Select(f => f.Code).Order());
        Assert.Equal(faults.Select(f => f.Line).Order(), faults.Select(f => f.Line));
        var key = faults.Single(f => f.Quote == "terme: [haie]");
        Assert.Equal(18, key.Line);
        Assert.Contains("« termes »", key.Message, StringComparison.Ordinal);
        Assert.Contains("« plui »", faults.Single(f => f.Code == "PLN1536").Message, StringComparison.Ordinal);
        Assert.Contains("ligne 9", faults.Single(f => f.Code == "PLN1533").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "PLN1526")]
    [InlineData("type: plui\nterritoire.littoral: false", "PLN1526")]
    [InlineData("programme: [a\nnom: }", "PLN1402")]
    [InlineData("programme: A\nnom: B\nde: 2024\na: 2026\naxes: []", "PLN1530")]
    [InlineData("programme: A\nnom: B\nde: 2024\na: 2026\naxes: [{titre: X, engagements: []}]", "PLN1528")]
    [InlineData("programme: A\nnom: B\nde: 2024\na: 2026\naxes: [{titre: X}]", "PLN1531")]
    [InlineData("programme: A\n---\nprogramme: B", "PLN1416")]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a]\nprogramme: [*b, *b]", "PLN1416")]
    [InlineData("programme: [[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]", "PLN1416")]
    public void A_file_that_is_no_programme_is_a_fault(string text, string code) => Assert.Contains(code, SomeProgramme.Read(text).Faults.Select(f => f.Code));

    [Fact]
    public void A_file_of_brackets_alone_is_refused_before_it_is_parsed() =>
        Assert.Equal("PLN1416", Assert.Single(SomeProgramme.Read(string.Concat(Enumerable.Repeat("[\n", 200_000))).Faults).Code);

    [Fact]
    public void A_notion_may_serve_several_commitments()
    {
        var read = SomeProgramme.Read(SomeProgramme.Hedges.Replace("axes:", "notions:\n  verger: {termes: [verger]}\naxes:", StringComparison.Ordinal).Replace("termes: [bilan annuel]", "inclut: verger", StringComparison.Ordinal));
        Assert.Empty(read.Faults);
        Assert.Contains(SomeProgramme.Read(SomeProgramme.Hedges.Replace("termes: [bilan annuel]", "inclut: vergers", StringComparison.Ordinal)).Faults, f => f.Code == "PLN1411");
    }

    [Fact]
    public void A_missing_file_a_folder_and_a_file_that_is_not_text_are_users_mistakes()
    {
        var reader = new ProgrammeReader(["plui"]);
        Assert.Equal("PLN1520", Assert.Throws<UserErrorException>(() => reader.Read("/nulle/part.yaml")).Code);
        Assert.Equal("PLN1521", Assert.Throws<UserErrorException>(() => reader.Read(Path.GetTempPath())).Code);
        Assert.Equal("PLN1522", Assert.Throws<UserErrorException>(() => reader.Read(Path.Combine(Repository.Root, "samples", "plui", "2_PADD.docx"))).Code);
    }

    [Fact]
    public void A_programme_with_mistakes_is_not_looked_for()
    {
        var file = Path.Combine(Repository.Root, "samples", "plui", "dossier.yaml");
        Assert.Equal("PLN1524", Assert.Throws<UserErrorException>(() => new ProgrammeReader(["plui"]).ReadWhole(file)).Code);
    }

    [Fact]
    public void The_starter_holds_no_mistake() => Assert.Empty(SomeProgramme.Read(ProgrammeStarter.Text(2027, ["plui", "scot"])).Faults);

    [Fact]
    public void The_programmes_shipped_hold_no_mistake_and_the_scale_is_whole()
    {
        var folder = Path.Combine(Repository.Root, "templates", "ptp");
        var files = Directory.EnumerateFiles(folder, "*.yaml").Where(f => Path.GetFileName(f) != ProgrammeReader.ScaleFile).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(new ProgrammeReader(["plui", "scot", "pcaet"]).Read(file).Faults));
        Assert.NotEmpty(ScaleFile.Load(Path.Combine(Repository.Root, "templates")).Forces);
    }

    [SharedFact]
    public void Every_commitment_of_the_source_is_in_the_programme_shipped()
    {
        var rows = Conformance.Csv.Read(Path.Combine(Repository.Shared!, "ptp", "commitments.csv")).ToList();
        var programme = new ProgrammeReader(["plui", "scot", "pcaet"]).Read(Path.Combine(Repository.Root, "templates", "ptp", "aucame-2024-2026.yaml")).Programme!;
        Assert.Equal(rows.Select(r => (r["id"], r["types"])), programme.Commitments.Select(c => (c.Id, string.Join(' ', c.Types))));
    }
}
