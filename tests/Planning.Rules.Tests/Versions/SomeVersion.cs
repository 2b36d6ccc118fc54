using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Rules.Versions;

namespace Planning.Rules.Tests.Versions;

/// <summary>Versions of plans made of lines: <c># </c> begins a heading, a line with bars is a row of a table.</summary>
internal static class SomeVersion
{
    /// <summary>An answer to a finding.</summary>
    public static FindingAnswer Answer(AnswerState state) => new() { State = state, Reason = "Le tome 2 le dit." };

    /// <summary>A version of one file.</summary>
    public static PlanVersion Of(params string[] lines) => Of(("reglement.docx", "reglement", lines));

    /// <summary>A version of several files.</summary>
    public static PlanVersion Of(params (string File, string Part, string[] Lines)[] files) => new()
    {
        Documents = [.. files.Select(f => new VersionDocument(Document(f.File, f.Lines), f.Part, f.Part))],
        Reports = [.. files.Select(f => Report(f.File, f.Part))],
    };

    /// <summary>What changed between two versions of one file.</summary>
    public static VersionComparison Compare(string[] old, string[] @new) => VersionComparer.Compare(Of(old), Of(@new));

    public static CheckReport Report(string file, string part, params Finding[] findings) => Some.Report("plui", part, findings) with { File = file, Title = file };

    public static Finding Finding(string id, Verdict verdict, string subject = "", Concern concern = Concern.Law, int? paragraph = null, string quote = "Passage.") => new(
        new RuleReference { Id = id, Title = "Titre.", Article = "L151-4", Part = "reglement", Level = ObligationLevel.Mandatory, Remedy = "Écrivez-le.", Concern = concern },
        verdict, "Message.", verdict == Verdict.Satisfied || paragraph is not null ? [new Evidence { Quote = quote, Location = new Location { HeadingPath = [], Paragraph = paragraph } }] : [], ["Règlement"])
    {
        Subject = subject,
    };

    private static PlanningDocument Document(string file, string[] lines)
    {
        var sections = new List<(string Title, List<Block> Blocks, int Rank)> { (string.Empty, [], 0) };
        var rank = 0;
        foreach (var line in lines)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                sections.Add((line[2..], [], ++rank));
            }
            else
            {
                sections[^1].Blocks.Add(BlockOf(line, () => new Location { HeadingPath = [sections[^1].Title], Paragraph = ++rank }));
            }
        }

        var inner = sections.Skip(1).Select(s => new Section
        {
            Title = s.Title,
            Level = 1,
            Location = new Location { HeadingPath = [s.Title], Paragraph = s.Rank },
            Blocks = s.Blocks,
            Sections = [],
        });
        var root = new Section { Title = string.Empty, Level = 0, Location = new Location { HeadingPath = [] }, Blocks = sections[0].Blocks, Sections = [.. inner] };
        return new PlanningDocument { File = file, Title = file, Root = root };
    }

    /// <summary>A paragraph, or a row; each cell is a paragraph of its own, as readers rank them.</summary>
    private static Block BlockOf(string line, Func<Location> next)
    {
        var texts = line.Split('|', StringSplitOptions.TrimEntries);
        if (texts.Length == 1)
        {
            return new Paragraph { Text = line, Location = next() };
        }

        TableCell[] cells = [.. texts.Select((text, column) => new TableCell(0, column, 1, 1, text, next()))];
        return new Table { RowCount = 1, ColumnCount = cells.Length, Cells = cells, Location = cells[0].Location };
    }
}
