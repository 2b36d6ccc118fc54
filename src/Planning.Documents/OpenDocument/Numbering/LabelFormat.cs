using System.Text;

namespace Planning.Documents.OpenDocument.Numbering;

/// <summary>Turns a label written <c>%1%.%2%</c>, each number between two signs, into <c>%1.%2</c>.</summary>
internal static class LabelFormat
{
    public static string Of(string written)
    {
        var text = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            text.Append(written[i]);
            if (written[i] == '%' && i + 2 < written.Length && char.IsAsciiDigit(written[i + 1]) && written[i + 2] == '%')
            {
                text.Append(written[i + 1]);
                i += 2;
            }
        }

        return text.ToString();
    }
}
