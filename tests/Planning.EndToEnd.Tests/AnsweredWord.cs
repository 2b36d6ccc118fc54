using System.IO.Compression;
using System.Xml.Linq;

namespace Planning.EndToEnd.Tests;

/// <summary>Answers the remarks of an annotated copy as Word does: paragraph ids, a comment for each reply in the same range, the threads in their own part.</summary>
internal static class AnsweredWord
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    /// <summary>A reply: to which rule, by whom, when, what.</summary>
    internal sealed record Reply(string Rule, string Author, string Date, string Text);

    /// <summary>Adds replies to the first remark of each rule, and marks as resolved those of the rules named.</summary>
    public static void Write(string file, IReadOnlyList<Reply> replies, params string[] resolved)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        var comments = Read(zip, "word/comments.xml");
        var document = Read(zip, "word/document.xml");
        var threads = new XElement(W15 + "commentsEx", new XAttribute(XNamespace.Xmlns + "w15", W15));
        var (paragraph, id) = (0x10000000, comments.Elements().Max(c => (int)c.Attribute(W + "id")!));
        comments.Descendants(W + "p").ToList().ForEach(p => p.SetAttributeValue(W14 + "paraId", $"{++paragraph:X8}"));
        foreach (var remark in comments.Elements().Where(c => (string?)c.Attribute(W + "author") == "Planning").ToList())
        {
            var rule = remark.Elements(W + "p").Last().Value["Règle ".Length..];
            var root = (string)remark.Elements(W + "p").Last().Attribute(W14 + "paraId")!;
            threads.Add(Thread(root, null, resolved.Contains(rule)));
            foreach (var reply in replies.Where(r => r.Rule == rule).Reverse())
            {
                var number = $"{++paragraph:X8}";
                remark.AddAfterSelf(new XElement(W + "comment", new XAttribute(W + "id", ++id), new XAttribute(W + "author", reply.Author), new XAttribute(W + "date", $"{reply.Date}T10:00:00Z"),
                    new XElement(W + "p", new XAttribute(W14 + "paraId", number), new XElement(W + "r", new XElement(W + "annotationRef")), new XElement(W + "r", new XElement(W + "t", reply.Text)))));
                threads.Add(Thread(number, root, false));
                Mark(document, (string)remark.Attribute(W + "id")!, id);
            }
        }

        Write(zip, "word/comments.xml", comments);
        Write(zip, "word/document.xml", document);
        Write(zip, "word/commentsExtended.xml", threads);
        Add(zip, "word/_rels/document.xml.rels", "Relationship", ("Id", "rIdThreads"), ("Type", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"), ("Target", "commentsExtended.xml"));
        Add(zip, "[Content_Types].xml", "Override", ("PartName", "/word/commentsExtended.xml"), ("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"));
    }

    private static XElement Thread(string paragraph, string? parent, bool done) => new(W15 + "commentEx",
        new XAttribute(W15 + "paraId", paragraph), parent is null ? null : new XAttribute(W15 + "paraIdParent", parent), new XAttribute(W15 + "done", done ? "1" : "0"));

    private static void Mark(XElement document, string remark, int reply)
    {
        foreach (var mark in document.Descendants().Where(e => e.Name == W + "commentRangeStart" || e.Name == W + "commentRangeEnd").Where(e => (string?)e.Attribute(W + "id") == remark).ToList())
        {
            mark.AddAfterSelf(new XElement(mark.Name, new XAttribute(W + "id", reply)));
        }

        var run = document.Descendants(W + "commentReference").First(e => (string?)e.Attribute(W + "id") == remark).Parent!;
        run.AddAfterSelf(new XElement(W + "r", new XElement(W + "commentReference", new XAttribute(W + "id", reply))));
    }

    private static void Add(ZipArchive zip, string part, string element, params (string Name, string Value)[] attributes)
    {
        var list = Read(zip, part);
        list.Add(new XElement(list.Name.Namespace + element, attributes.Select(a => new XAttribute(a.Name, a.Value))));
        Write(zip, part, list);
    }

    private static XElement Read(ZipArchive zip, string part)
    {
        using var stream = zip.GetEntry(part)!.Open();
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private static void Write(ZipArchive zip, string part, XElement xml)
    {
        zip.GetEntry(part)?.Delete();
        using var stream = zip.CreateEntry(part).Open();
        xml.Save(stream, SaveOptions.DisableFormatting);
    }
}
