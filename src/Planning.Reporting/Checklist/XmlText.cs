using System.Text;
using System.Xml;

namespace Planning.Reporting.Checklist;

/// <summary>Text that any XML can carry.</summary>
internal static class XmlText
{
    /// <summary>The text without the characters that XML forbids: most control characters and halves of surrogate pairs.</summary>
    public static string Of(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a pair is enumerated as U+FFFD, which a reader sees for what it is: something unreadable.
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString();
    }
}
