using System.Security.Cryptography;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>What a person reads in a control: changes taken as accepted, numbers of captions and calls of notes left out.</summary>
internal static class PieceText
{
    /// <summary>The text, its paragraphs on lines of their own, blanks joined.</summary>
    public static string Of(OpenXmlElement root)
    {
        var text = new StringBuilder();
        var isField = false;
        foreach (var element in root.Descendants())
        {
            switch (element)
            {
                case Paragraph:
                    text.Append('\n');
                    break;
                case FieldChar { FieldCharType: { } type }:
                    // What a field shows changes by itself.
                    isField = type.Value != FieldCharValues.End;
                    break;
                case Text written when !isField && !element.Ancestors<DeletedRun>().Any() && !element.Ancestors<SimpleField>().Any():
                    text.Append(written.Text);
                    break;
                case TabChar or Break:
                    text.Append(' ');
                    break;
            }
        }

        return Joined(text.ToString());
    }

    /// <summary>The hash of a text, by which it is known again.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];

    private static string Joined(string text) => string.Join('\n',
        text.Split('\n').Select(l => string.Join(' ', l.Split((char[])[' ', '\u00A0', '\u202F', '\t'], StringSplitOptions.RemoveEmptyEntries))).Where(l => l.Length > 0));
}
