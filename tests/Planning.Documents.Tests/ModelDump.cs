using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Planning.Abstractions.Documents;

namespace Planning.Documents.Tests;

/// <summary>A document model as text, to be read by a person and compared.</summary>
internal static partial class ModelDump
{
    public static string Of(PlanningDocument document)
    {
        var text = new StringBuilder();
        Line(text, $"title: {document.Title}");
        foreach (var notice in document.Notices)
        {
            Line(text, $"notice: {notice.Code}");
        }

        foreach (var block in document.Furniture)
        {
            Line(text, $"furniture: {block.Text}");
        }

        foreach (var section in document.Root.SelfAndDescendants())
        {
            Line(text, $"{new string('#', section.Level)} [{section.Number}] {section.Title} {Place(section.Location)}");
            foreach (var block in section.Blocks)
            {
                Write(text, block);
            }
        }

        return text.ToString();
    }

    /// <summary>The dump with ranks but without the places that only one format knows.</summary>
    public static string WithoutAnchors(PlanningDocument document) => Anchor().Replace(Of(document), "(");

    [GeneratedRegex(@"\([def]?(#\d+)?(\+\d+)? ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Anchor();

    private static void Write(StringBuilder text, Block block)
    {
        var role = block.Role == BlockRole.Body ? string.Empty : $"{block.Role} ";
        if (block is Table table)
        {
            Line(text, $"  {role}table {table.RowCount}x{table.ColumnCount}, head {table.HeaderRows}, \"{table.Caption}\" {Place(table.Location)}");
            foreach (var cell in table.Cells)
            {
                Line(text, $"    {cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan} {Escape(cell.Text)} {Place(cell.Location)}");
            }
        }
        else if (block is TextBlock shown)
        {
            var kind = block switch
            {
                ListItem item => $"item {item.Level} \"{item.Label}\"",
                Figure figure => $"figure \"{figure.AlternativeText}\"",
                Note => "note",
                _ => "paragraph",
            };
            var highlights = string.Concat(shown.Highlights.Select(h => $" <{shown.Text.Substring(h.Start, h.Length)}>"));
            Line(text, $"  {role}{kind} {Escape(shown.Text)}{highlights} {Place(shown.Location)}");
        }
    }

    private static string Escape(string text) => text.Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Place(Location place) => string.Create(CultureInfo.InvariantCulture, $"({place.Anchor.Value} {place.Paragraph})");

    private static void Line(StringBuilder text, string line) => text.Append(line.TrimEnd()).Append('\n');
}
