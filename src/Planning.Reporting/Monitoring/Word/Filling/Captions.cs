using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Styles;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Numbered captions, under the words that the template itself numbers tables and figures by.</summary>
internal sealed class Captions
{
    private static readonly string[] TableWords = ["Tableau", "Table", "Tab"];
    private static readonly string[] FigureWords = ["Figure", "Graphique", "Illustration", "Fig"];

    private readonly TemplateStyles styles;

    public Captions(TemplateStyles styles, Body body)
    {
        this.styles = styles;
        var used = FieldCodes.Of(body).SelectMany(Names).ToList();
        TableWord = TableWords.FirstOrDefault(w => used.Contains(w, StringComparer.OrdinalIgnoreCase)) ?? TableWords[0];
        FigureWord = FigureWords.FirstOrDefault(w => used.Contains(w, StringComparer.OrdinalIgnoreCase)) ?? FigureWords[0];
    }

    public string TableWord { get; }

    public string FigureWord { get; }

    /// <summary>The caption of a table, kept with it below.</summary>
    public Paragraph OfTable(string text, Place place) => Of(TableWord, text, place);

    /// <summary>The caption of a figure, kept with its source below.</summary>
    public Paragraph OfFigure(string text, Place place) => Of(FigureWord, text, place);

    // What a header repeats on each page is not counted.
    private Paragraph Of(string word, string text, Place place)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = styles.Caption }, new KeepNext());
        return !place.Part.IsBody ? new Paragraph(properties, Runs.Of(text)) : new Paragraph([properties, Runs.Of($"{word}\u00A0"), .. Runs.Field($"SEQ {word} \\* ARABIC", "0").Cast<OpenXmlElement>(), Runs.Of($" – {text}")]);
    }

    /// <summary>The sequence that a field counts or lists: "SEQ Tableau", "TOC \c "Tableau"".</summary>
    private static IEnumerable<string> Names(string code)
    {
        var words = FieldCodes.Words(code);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if ((i == 0 && words[0].Equals("SEQ", StringComparison.OrdinalIgnoreCase)) || (words[0].Equals("TOC", StringComparison.OrdinalIgnoreCase) && words[i] is "\\c" or "\\a"))
            {
                yield return words[i + 1];
            }
        }
    }
}
