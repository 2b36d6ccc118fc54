using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Planning.Abstractions.French;
using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Drafting.Exchange;

/// <summary>
/// A question as a model reads it: one line of JSON between two marks. Words that came from documents stand in strings whose angle brackets, quotes and line ends
/// are escaped: none can close the strings or the marks.
/// </summary>
internal static class QuestionText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.GeneralPunctuation) };

    /// <summary>The id of a paragraph in the exchange, from its place from 0 ("p1").</summary>
    public static string IdOf(int paragraph) => $"p{paragraph + 1}";

    /// <summary>The id of a sentence in the exchange ("p1.1").</summary>
    public static string IdOf(int paragraph, int sentence) => $"p{paragraph + 1}.{sentence + 1}";

    /// <summary>The text of a question.</summary>
    public static string Of(DraftQuestion question)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("rubrique", question.Title);
            json.WriteStartArray("faits");
            foreach (var fact in question.Facts)
            {
                Write(json, fact);
            }

            json.WriteEndArray();
            json.WriteStartArray("paragraphes");
            for (var i = 0; i < question.Paragraphs.Count; i++)
            {
                Write(json, question.Paragraphs[i], i);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return $"<donnees>\n{System.Text.Encoding.UTF8.GetString(buffer.ToArray())}\n</donnees>";
    }

    private static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("indicateur", fact.Indicator);
        json.WriteString("territoire", fact.Territory.Name);
        json.WriteString("periode", fact.Period.ToString());
        json.WriteString("valeur", FrenchNumber.Of(fact.Value));
        json.WriteString("unite", fact.Unit);
        if (fact.IsTarget)
        {
            json.WriteBoolean("cible", true);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DraftParagraph paragraph, int index)
    {
        json.WriteStartObject();
        json.WriteString("id", IdOf(index));
        json.WriteStartArray("phrases");
        for (var s = 0; s < paragraph.Sentences.Count; s++)
        {
            json.WriteStartObject();
            json.WriteString("id", IdOf(index, s));
            json.WriteString("texte", paragraph.Sentences[s].Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
