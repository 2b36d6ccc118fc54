using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;

namespace Planning.Reporting.Monitoring.Word.Starter;

/// <summary>The controls of the starter, each with a prompt and the comment that explains it.</summary>
internal sealed class StarterControls(StarterComments comments)
{
    private const int First = 150_000_001;
    private int made;

    /// <summary>A value in a line of text.</summary>
    public SdtRun Value(string tag) => new(Properties(tag, isPrompt: true), new SdtContentRun(Prompt(tag)));

    /// <summary>A paragraph that holds one value, with its comment.</summary>
    public Paragraph Line(string style, string before, string tag)
    {
        var (start, end, mark) = comments.Add(Meaning(tag));
        return Runs.Paragraph(style, [.. before.Length > 0 ? new OpenXmlElement[] { Runs.Of(before) } : [], start, Value(tag), end, mark]);
    }

    /// <summary>Contents, with their comment.</summary>
    public IEnumerable<OpenXmlElement> Contents(string tag, params string[] more)
    {
        var (start, end, mark) = comments.Add([Meaning(tag), .. more]);
        yield return new SdtBlock(BlockProperties(tag), new SdtContentBlock(new Paragraph(start, Prompt(tag), end, mark)));
    }

    /// <summary>A row written again for each section.</summary>
    public SdtRow Row(string tag, params string[] tags)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        foreach (var inner in tags)
        {
            row.Append(new TableCell(Runs.Paragraph("PlanningCellule", Value(inner))));
        }

        return new SdtRow(Properties(tag, isPrompt: false), new SdtContentRow(row));
    }

    /// <summary>A heading with a comment.</summary>
    public Paragraph Explained(string style, string text, params string[] lines)
    {
        var (start, end, mark) = comments.Add(lines);
        return Runs.Paragraph(style, start, Runs.Of(text), end, mark);
    }

    private SdtProperties Properties(string tag, bool isPrompt)
    {
        var properties = new SdtProperties(new SdtAlias { Val = tag }, new Tag { Val = tag }, new SdtId { Val = First + made++ });
        if (isPrompt)
        {
            properties.Append(new ShowingPlaceholder());
        }

        return properties;
    }

    // As Word makes for ready-made blocks: LibreOffice loses the text of others.
    private SdtProperties BlockProperties(string tag)
    {
        var properties = Properties(tag, isPrompt: true);
        properties.Append(new SdtContentDocPartObject(new DocPartGallery { Val = "Quick Parts" }, new DocPartUnique()));
        return properties;
    }

    private static Run Prompt(string tag) => Runs.Of(Checklist.FrenchTypography.Set($"[{WordTags.Alone.First(t => t.Tag == tag).Meaning}]"), new RunProperties(new RunStyle { Val = "PlaceholderText" }));

    private static string Meaning(string tag) => $"{tag} : {WordTags.Alone.First(t => t.Tag == tag).Meaning}.";
}
