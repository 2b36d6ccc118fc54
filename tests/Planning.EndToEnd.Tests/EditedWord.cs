using System.IO.Compression;
using System.Xml.Linq;

namespace Planning.EndToEnd.Tests;

/// <summary>A real Word file with known edits of its paragraphs.</summary>
internal static class EditedWord
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string Write(string original, string target, Func<IEnumerable<XElement>, IEnumerable<XElement>> edit)
    {
        File.Copy(original, target);
        File.SetAttributes(target, FileAttributes.Normal);
        using var zip = ZipFile.Open(target, ZipArchiveMode.Update);
        var entry = zip.GetEntry("word/document.xml")!;
        XDocument document;
        using (var reader = entry.Open())
        {
            document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }

        var body = document.Root!.Element(W + "body")!;
        body.ReplaceNodes(edit(body.Elements().ToList()).ToList());
        entry.Delete();
        using var writer = zip.CreateEntry("word/document.xml").Open();
        document.Save(writer, SaveOptions.DisableFormatting);
        return target;
    }

    public static bool Says(XElement paragraph, string beginning) => TextOf(paragraph).StartsWith(beginning, StringComparison.Ordinal);

    /// <summary>The paragraph with some words in place of others, all in its first run; as it was where they are not in it.</summary>
    public static XElement Replaced(XElement paragraph, string words, string others)
    {
        var text = TextOf(paragraph);
        if (text.Contains(words, StringComparison.Ordinal))
        {
            var runs = paragraph.Descendants(W + "t").ToList();
            runs[0].Value = text.Replace(words, others, StringComparison.Ordinal);
            runs.Skip(1).ToList().ForEach(r => r.Value = string.Empty);
        }

        return paragraph;
    }

    /// <summary>The paragraphs with those from one up to another put before a third.</summary>
    public static IEnumerable<XElement> Moved(IEnumerable<XElement> paragraphs, string from, string upTo, string before)
    {
        var all = paragraphs.ToList();
        var (start, end, target) = (all.FindIndex(p => Says(p, from)), all.FindIndex(p => Says(p, upTo)), all.FindIndex(p => Says(p, before)));
        return [.. all[..target], .. all[start..end], .. all[target..start], .. all[end..]];
    }

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(t => t.Value)).Replace('\u00A0', ' ');
}
