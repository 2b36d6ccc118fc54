using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Tests;
using static Planning.Documents.Tests.Annotation.AnnotatedWord;

namespace Planning.Documents.Tests.Annotation;

/// <summary>Real and hostile files: each one that can be read can be annotated, and is otherwise the file that it was.</summary>
public sealed class AnnotatedFilesTests
{
    public static TheoryData<string> Files() =>
        [.. Repository.Shared is { } shared
            ? Directory.GetFiles(Path.Combine(shared, "data", "robust-docx")).Concat(Directory.GetFiles(Path.Combine(shared, "data", "plans"), "*.docx")).Select(f => Path.GetRelativePath(shared, f)).Order()
            : Enumerable.Empty<string>().Append("none")];

    [SharedTheory]
    [MemberData(nameof(Files))]
    public void A_file_that_can_be_read_can_be_annotated_and_is_otherwise_unchanged(string name)
    {
        var file = Path.Combine(Repository.Shared!, name);
        if (TryRead(file) is not { } document)
        {
            return;
        }

        var (input, remarks) = (File.ReadAllBytes(file), Choose(document));
        if (remarks.Count == 0)
        {
            return;
        }

        var before = new AnnotatedWord(input);
        var after = From(input, [.. remarks.Select(r => r.Remark)]);
        Assert.Equal(input, File.ReadAllBytes(file));
        Assert.Equal(Texts(document), Texts(Read(after.Bytes)));
        Assert.All(remarks.Select((r, i) => (r.Text, Marked: after.CommentedBy(r.Remark.Key))), r => Assert.Contains(Letters(r.Text), Letters(r.Marked), StringComparison.Ordinal));
        Assert.All(before.Parts().Where(p => !IsOurs(p.Key, before.MainPart)), p => Assert.Equal(p.Value, after.Parts()[p.Key]));
        Assert.Empty(Errors(after.Bytes).Except(Errors(input)));
        Assert.Equal(after.Parts(), From(after.Bytes, [.. remarks.Select(r => r.Remark)]).Parts());
    }

    private static PlanningDocument? TryRead(string file)
    {
        try
        {
            return DocumentReader.Read(file);
        }
        catch (UserErrorException)
        {
            return null;
        }
    }

    private static PlanningDocument Read(byte[] content)
    {
        var copy = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(copy, content);
            return DocumentReader.Read(copy);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static List<(Remark Remark, string Text)> Choose(PlanningDocument document)
    {
        var places = Places(document).Where(p => p.Location.Anchor.Exists && p.Text.Length > 0).ToList();
        var random = new Random(places.Count);
        return [.. Enumerable.Range(0, places.Count == 0 ? 0 : 3).Select(i =>
        {
            var (text, location) = places[random.Next(places.Count)];
            var start = random.Next(text.Length);
            var length = random.Next(1, text.Length - start + 1);
            var span = new TextSpan(start, length);
            var isInNote = location.Anchor.Value[0] != 'd';
            return (new Remark(location.Anchor.Value, span, $"PLUI-RP-0{i}0"), isInNote ? string.Empty : text.Substring(start, length));
        })];
    }

    private static IEnumerable<(string Text, Location Location)> Places(PlanningDocument document) =>
        document.Root.SelfAndDescendants().SelectMany(s => s.Blocks).SelectMany(b => b switch
        {
            TextBlock text => [(text.Text, text.Location)],
            Table table => table.Cells.Select(c => (c.Text.Split('\n')[0], c.Location)),
            _ => Enumerable.Empty<(string, Location)>(),
        });

    private static string[] Texts(PlanningDocument document) =>
        [.. document.Root.SelfAndDescendants().Select(s => s.Heading), .. Places(document).Select(p => $"{p.Location.Anchor.Value} {p.Text}")];

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetter));

    private static bool IsOurs(string part, string main)
    {
        var folder = main[..(main.LastIndexOf('/') + 1)];
        return part == main + "#0" || part == $"{folder}_rels/{main[folder.Length..]}.rels#0" || part == "[Content_Types].xml#0" || part == $"{folder}comments.xml#0";
    }

    private static HashSet<string> Errors(byte[] content)
    {
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
            var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = 0 };
            return [.. validator.Validate(package).Select(e => $"{e.Part?.Uri} {e.Id} {e.Description}")];
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or InvalidOperationException or System.Xml.XmlException or ArgumentException or UriFormatException)
        {
            return [$"{e.GetType().Name} {e.Message}"];
        }
    }
}
