using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Programmes;
using Planning.Reporting.Checklist;
using Planning.Reporting.Programmes;

namespace Planning.Reporting.Tests.Programmes;

public sealed class MatrixTests
{
    private static readonly CommitmentMatrix Matrix = CommitmentMatrix.Of(SomeMatrix.Result());

    [Fact]
    public void What_is_carried_nowhere_comes_first_and_what_has_no_object_last()
    {
        Assert.Equal(["missing", "partial", "satisfied", "not-applicable"], Matrix.Groups.Select(g => g.Name));
        Assert.Equal(["E-2.1", "E-1.2", "E-1.1", "E-1.3", "E-2.2"], Matrix.Groups.SelectMany(g => g.Rows).Select(r => r.Commitment.Id));
    }

    [Fact]
    public void A_check_without_a_programme_has_no_matrix() => Assert.Throws<ArgumentException>(() => CommitmentMatrix.Of(Some.OneOfEach()));

    [Fact]
    public void The_text_explains_its_letters_and_fits_96_columns()
    {
        using var writer = new StringWriter();
        new TextMatrix(writer).Write(Matrix);
        var lines = writer.ToString().Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        Assert.All(lines, line => Assert.True(line.Length <= 96, line));
        Assert.All(DepthPhrases.Scale, depth => Assert.Contains(lines, l => l.StartsWith($"  {DepthPhrases.LetterOf(depth)}  {DepthPhrases.Of(depth)} :", StringComparison.Ordinal)));
        Assert.Contains(lines, l => l.StartsWith("  E-1.1", StringComparison.Ordinal) && l.EndsWith("O   R", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("→ Pour le porter : ce qui porte E-2.1.", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("règle ou action dans Règlement (2_Reglement.docx)", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("« Passage de E-1.1, Rule. »", StringComparison.Ordinal));
    }

    [Fact]
    public void The_json_tells_each_cell_with_its_passages()
    {
        var root = JsonDocument.Parse(Written(stream => JsonMatrix.Write(Matrix, SomeMatrix.Result(), stream))).RootElement;
        Assert.Equal("ESSAI", root.GetProperty("programme").GetProperty("id").GetString());
        var rows = root.GetProperty("commitments").EnumerateArray().ToDictionary(r => r.GetProperty("commitment").GetString()!);
        Assert.Equal("E-2.1", root.GetProperty("commitments")[0].GetProperty("commitment").GetString());
        Assert.Equal(JsonValueKind.Null, rows["E-2.1"].GetProperty("depth").ValueKind);
        Assert.False(rows["E-2.2"].GetProperty("concerned").GetBoolean());
        var cell = rows["E-1.1"].GetProperty("cells")[1];
        Assert.Equal(["rule", "mention"], cell.GetProperty("passages").EnumerateArray().Select(p => p.GetProperty("depth").GetString()));
        Assert.Equal("Passage de E-1.1, Rule.", cell.GetProperty("passages")[0].GetProperty("quote").GetString());
    }

    [Fact]
    public void The_json_says_what_hindered_the_reading()
    {
        var hindered = SomeMatrix.Result() with { Notices = [new Notice("PLN4001", "Un contrôle n'a pu être fait.", "Relancez.")] };
        var root = JsonDocument.Parse(Written(stream => JsonMatrix.Write(Matrix, hindered, stream))).RootElement;
        Assert.Contains(root.GetProperty("notices").EnumerateArray(), n => n.GetProperty("code").GetString() == "PLN4001");
        Assert.Equal(0, root.GetProperty("unread").GetArrayLength() + root.GetProperty("undone").GetArrayLength());
    }

    [Fact]
    public void The_page_is_well_formed_and_its_table_has_a_caption_and_scoped_heads()
    {
        var page = XDocument.Parse(Written(stream => HtmlMatrix.Write(Matrix, Some.Moment, stream)));
        var table = page.Descendants("table").Single();
        Assert.Single(table.Elements("caption"));
        Assert.All(table.Descendants("th"), th => Assert.Contains(th.Attribute("scope")?.Value, (string[])["col", "row", "rowgroup"]));
        Assert.Equal(Matrix.Rows.Count, table.Descendants("th").Count(th => th.Attribute("scope")!.Value == "row"));
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.Descendants().Attributes("href").Where(a => a.Value[0] == '#'), a => Assert.Contains(a.Value[1..], ids));
        Assert.Contains("Réduire <b>& publier</b>", table.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_with_a_programme_shows_the_matrix_in_its_page_and_its_json()
    {
        var result = SomeMatrix.Result();
        Assert.Single(XDocument.Parse(Some.Written(HtmlChecklist.Write, result)).Descendants("table"));
        var root = JsonDocument.Parse(Some.Written(JsonChecklist.Write, result)).RootElement;
        Assert.Equal("orientation", root.GetProperty("documents")[0].GetProperty("commitments")[0].GetProperty("depth").GetString());
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(Some.Written(JsonChecklist.Write, Some.OneOfEach())).RootElement.GetProperty("programme").ValueKind);
    }

    [Fact]
    public void A_comparison_tells_what_was_dropped_first()
    {
        var all = SomeMatrix.Programme.Commitments.ToList();
        var comparison = new ProgrammeComparison(SomeMatrix.Programme, SomeMatrix.Programme with { From = 2027, Until = 2029 },
        [
            new CommitmentChange(CommitmentChangeKinds.None, all[0], all[0]),
            new CommitmentChange(CommitmentChangeKinds.Dropped, all[1], null),
            new CommitmentChange(CommitmentChangeKinds.Reworded | CommitmentChangeKinds.Postponed, all[2] with { Due = 2025 }, all[2] with { Title = "Relier les villages", Due = 2028 }),
        ]);
        using var writer = new StringWriter();
        new TextProgrammeChanges(writer).Write(comparison);
        var text = writer.ToString();
        Assert.True(text.IndexOf("ABANDONNÉS (1)", StringComparison.Ordinal) < text.IndexOf("REPORTÉS (1)", StringComparison.Ordinal));
        Assert.Contains("E-1.3 (reporté, reformulé) Relier les villages", text, StringComparison.Ordinal);
        Assert.Contains("échéance : 2025, puis 2028", text, StringComparison.Ordinal);
        var changes = JsonDocument.Parse(Written(stream => JsonProgrammeChanges.Write(comparison, stream))).RootElement.GetProperty("changes");
        Assert.Equal(["postponed", "reworded"], changes[2].GetProperty("kinds").EnumerateArray().Select(k => k.GetString()));
        Assert.Equal(JsonValueKind.Null, changes[1].GetProperty("after").ValueKind);
    }

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
