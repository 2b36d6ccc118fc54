using System.Buffers;
using System.Globalization;
using System.Text;

namespace Planning.Documents.Story;

/// <summary>Turns the characters written in a text element into those that are shown.</summary>
internal static class TextCleaning
{
    /// <summary>Shows only where a line ends on it.</summary>
    public const char SoftHyphen = '\u00AD';
    private static readonly SearchValues<char> Rewritten = SearchValues.Create("\n\r\t\u00AD");

    /// <summary>The text as shown; the same instance where nothing changes, which is nearly always.</summary>
    /// <param name="text">The characters of the file.</param>
    /// <param name="spacesCount">Whether spaces at the edges are shown.</param>
    public static string Clean(string text, bool spacesCount)
    {
        if (!spacesCount && text.Length > 0 && (IsSpace(text[0]) || IsSpace(text[^1])))
        {
            text = text.Trim(' ', '\n', '\r', '\t');
        }

        return !text.AsSpan().ContainsAny(Rewritten) && !SymbolFonts.In(text) ? text : Rewrite(text);
    }

    /// <summary>The character of a <c>w:sym</c>; empty when its code is no code.</summary>
    public static string Symbol(string? code, string? font) =>
        ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value > 0
            ? SymbolFonts.Plain((char)value, font).ToString()
            : string.Empty;

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t';

    private static string Rewrite(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != SoftHyphen)
            {
                shown.Append(c is '\n' or '\r' or '\t' ? ' ' : SymbolFonts.Plain(c));
            }
        }

        return shown.ToString();
    }
}
