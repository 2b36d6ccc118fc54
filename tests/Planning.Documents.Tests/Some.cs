using Planning.Abstractions.Documents;

namespace Planning.Documents.Tests;

/// <summary>Small Word documents, made on the spot.</summary>
internal static class Some
{
    /// <summary>A document with that body, in Word's markup with the prefix <c>w</c>.</summary>
    public static WordFileBuilder Body(string body) => new(body);

    /// <summary>A document of plain paragraphs.</summary>
    public static WordFileBuilder Paragraphs(params string[] texts) => Body(string.Concat(texts.Select(t => P(t))));

    /// <summary>A paragraph, its properties given by their markup.</summary>
    public static string P(string text, string properties = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{R(text)}</w:p>";

    /// <summary>A run, its properties given by their markup.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Styled(string style, string text) => P(text, $"<w:pStyle w:val=\"{style}\"/>");

    public static string Item(string list, int level, string text) =>
        P(text + ".", $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    /// <summary>A table of rows of cells.</summary>
    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(c => Cell(c)))}</w:tr>"))}</w:tbl>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    /// <summary>A picture with its alternative text.</summary>
    public static string Picture(string alternativeText) =>
        $"<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"i\" descr=\"{alternativeText}\"/><pic:pic/></wp:inline></w:drawing></w:r>";

    public static string Field(string instruction, string result) =>
        $"{Mark("begin")}<w:r><w:instrText> {instruction} </w:instrText></w:r>{Mark("separate")}{result}{Mark("end")}";

    public static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    /// <summary>The texts of the blocks of a section.</summary>
    public static string[] Texts(this Section section) => [.. section.Blocks.OfType<TextBlock>().Select(b => b.Text)];

    /// <summary>The only text of a document.</summary>
    public static string OnlyText(this PlanningDocument document) => Assert.Single(document.Root.Texts());
}
