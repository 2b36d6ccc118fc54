using System.Globalization;
using System.Text;

namespace Planning.Documents.OpenDocument.Styles;

/// <summary>Undoes how the names of styles are written in files: <c>Heading_20_1</c> is "Heading 1".</summary>
internal static class EncodedName
{
    private const int MaxDigits = 4;

    public static string Decode(string name)
    {
        if (!name.Contains('_', StringComparison.Ordinal))
        {
            return name;
        }

        var text = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var end = name[i] == '_' ? name.IndexOf('_', i + 1) : -1;
            if (end - i - 1 is > 0 and <= MaxDigits
                && ushort.TryParse(name.AsSpan(i + 1, end - i - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                i = end;
            }
            else
            {
                text.Append(name[i]);
            }
        }

        return text.ToString();
    }
}
