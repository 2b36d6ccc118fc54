using Planning.Abstractions.Documents;

namespace Planning.Rules.Templates;

/// <summary>Makes a document of an example's few lines, so that it is judged like any other.</summary>
public static class ExampleDocument
{
    /// <summary>The document: a heading, then a block a line.</summary>
    /// <param name="heading">The first heading; empty for none.</param>
    /// <param name="text">A line a paragraph; <c>- </c> an item, <c>| a | b |</c> a table's row, <c># </c> or <c>## </c> a heading.</param>
    public static PlanningDocument From(string heading, string text)
    {
        var builder = new SectionBuilder();
        if (heading.Length > 0)
        {
            builder.Open(1, heading);
        }

        var rows = new List<string>();
        foreach (var line in text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            if (line[0] == '|')
            {
                rows.Add(line);
                continue;
            }

            AddTable(builder, rows);
            var level = line.TakeWhile(c => c == '#').Count();
            if (level > 0)
            {
                builder.Open(level, line[level..].Trim());
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                builder.Add(new ListItem { Location = builder.Here(), Text = line[2..].Trim(), Label = "-", Role = RoleOf(line) });
            }
            else
            {
                builder.Add(new Paragraph { Location = builder.Here(), Text = line });
            }
        }

        AddTable(builder, rows);
        return new PlanningDocument { File = "exemple", Title = heading, Root = builder.Close() };
    }

    private static BlockRole RoleOf(string line) => line.Contains("....", StringComparison.Ordinal) ? BlockRole.TableOfContents : BlockRole.Body;

    private static void AddTable(SectionBuilder builder, List<string> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var cells = new List<TableCell>();
        var columns = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var texts = rows[row].Trim('|').Split('|');
            columns = Math.Max(columns, texts.Length);
            cells.AddRange(texts.Select((t, column) => new TableCell(row, column, 1, 1, t.Trim(), builder.Here())));
        }

        builder.Add(new Table { Location = builder.Here(), RowCount = rows.Count, ColumnCount = columns, HeaderRows = 1, Cells = cells });
        rows.Clear();
    }

    private sealed class SectionBuilder
    {
        private readonly Stack<(Section Head, List<Block> Blocks, List<Section> Inner)> open = new();
        private int paragraph;

        public SectionBuilder() => open.Push((Head(0, string.Empty, []), [], []));

        public void Open(int level, string title)
        {
            while (open.Peek().Head.Level >= level)
            {
                CloseOne();
            }

            open.Push((Head(level, title, [.. open.Peek().Head.Location.HeadingPath, title]), [], []));
        }

        public void Add(Block block) => open.Peek().Blocks.Add(block);

        public Location Here() => new() { HeadingPath = open.Peek().Head.Location.HeadingPath, Paragraph = ++paragraph };

        public Section Close()
        {
            while (open.Count > 1)
            {
                CloseOne();
            }

            var (head, blocks, inner) = open.Pop();
            return head with { Blocks = blocks, Sections = inner };
        }

        private void CloseOne()
        {
            var (head, blocks, inner) = open.Pop();
            open.Peek().Inner.Add(head with { Blocks = blocks, Sections = inner });
        }

        private static Section Head(int level, string title, IReadOnlyList<string> path) => new()
        {
            Title = title,
            Level = level,
            Location = new Location { HeadingPath = path },
            Blocks = [],
            Sections = [],
        };
    }
}
