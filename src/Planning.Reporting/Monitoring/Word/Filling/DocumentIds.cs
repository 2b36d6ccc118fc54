using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>The numbers that must differ in a document: always the same ones for the same document.</summary>
internal sealed class DocumentIds
{
    private const int FirstControl = 160_000_001;
    private const int FirstContents = 260_000_001;

    private readonly HashSet<int> controls;
    private readonly HashSet<string> bookmarks;
    private int control = FirstControl;
    private int contents = FirstContents;
    private uint drawing;
    private int mark;
    private int change;

    public DocumentIds(WordprocessingDocument document)
    {
        var roots = TemplateParts.All(document).Select(p => p.Root).ToList();
        controls = [.. roots.SelectMany(r => r.Descendants<SdtId>()).Select(i => i.Val?.Value ?? 0)];
        drawing = roots.SelectMany(r => r.Descendants<DocProperties>()).Select(p => p.Id?.Value ?? 0).DefaultIfEmpty(0u).Max();
        mark = roots.SelectMany(r => r.Descendants<BookmarkStart>()).Select(b => Number(b.Id?.Value)).DefaultIfEmpty(0).Max();
        bookmarks = [.. roots.SelectMany(r => r.Descendants<BookmarkStart>()).Select(b => b.Name?.Value ?? string.Empty)];
        change = roots.SelectMany(r => r.Descendants()).Where(e => e is InsertedRun or DeletedRun or Inserted or Deleted)
            .Select(e => Number(e.GetAttributes().FirstOrDefault(a => a.LocalName == "id").Value)).DefaultIfEmpty(0).Max();
    }

    /// <summary>For a control.</summary>
    public int Control()
    {
        while (!controls.Add(control))
        {
            control++;
        }

        return control;
    }

    /// <summary>For a drawing.</summary>
    public uint Drawing() => ++drawing;

    /// <summary>For a bookmark.</summary>
    public int Bookmark() => ++mark;

    /// <summary>For a tracked change.</summary>
    public int Change() => ++change;

    /// <summary>The name of a bookmark that contents tables point to.</summary>
    public string ContentsBookmark()
    {
        string name;
        do
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"_Toc{contents++}");
        }
        while (!bookmarks.Add(name));
        return name;
    }

    private static int Number(string? text) => int.TryParse(text, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
}
