using System.Text;
using Planning.Abstractions.French;

namespace Planning.Indicators.Units;

/// <summary>A unit in one writing, so that "m²" and "m2", "t éq. CO₂" and "tCO2e", "logements" and "logement" are the same. Case is kept: MW is not mW.</summary>
internal static class UnitKey
{
    /// <summary>The key of a written unit; empty for a text without letters or unit signs.</summary>
    public static string Of(ReadOnlySpan<char> written)
    {
        var key = new StringBuilder(written.Length);
        var word = new StringBuilder();
        foreach (var character in written)
        {
            var plain = Plain(character);
            if (char.IsLetter(plain) && plain != 'µ')
            {
                word.Append(plain);
                continue;
            }

            Close(word, key);
            if (!char.IsWhiteSpace(plain) && plain is not ('.' or '-' or '‑' or '(' or ')' or ',' or '\''))
            {
                key.Append(plain);
            }
        }

        Close(word, key);
        return Carbon(key.ToString());
    }

    /// <summary>Whether two writings are one unit.</summary>
    public static bool AreSame(string one, string other) => Of(one) == Of(other);

    private static void Close(StringBuilder word, StringBuilder key)
    {
        if (word.Length == 0)
        {
            return;
        }

        var text = word.ToString();
        word.Clear();
        if (text.Length >= 5)
        {
            text = Folding.Fold(text);
            text = text[^1] is 's' or 'x' ? text[..^1] : text;
        }

        text = text switch { "euro" => "€", "kilogramme" => "kg", "gigawattheure" => "GWh", "megawattheure" => "MWh", "kilowattheure" => "kWh", "par" => "/", _ => text };
        key.Append(text is "de" or "d" or "du" or "des" or "le" or "la" or "l" ? string.Empty : text);
    }

    private static char Plain(char character) => character switch
    {
        '²' => '2',
        '³' => '3',
        >= '\u2080' and <= '\u2089' => (char)('0' + (character - '\u2080')),
        'é' or 'è' or 'ê' => 'e',
        'É' => 'E',
        'μ' => 'µ',
        '’' => '\'',
        'ⁿ' => 'n',
        '⁻' => '-',
        _ => character,
    };

    /// <summary>The many ways to write tonnes of CO2 equivalent are one.</summary>
    private static string Carbon(string key)
    {
        var at = key.IndexOf("CO2", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return key;
        }

        var mass = key[..at].Replace("equivalent", string.Empty, StringComparison.Ordinal).Replace("eq", string.Empty, StringComparison.OrdinalIgnoreCase);
        mass = mass.Replace("tonne", "t", StringComparison.Ordinal).Replace("kilot", "kt", StringComparison.Ordinal);
        mass = mass.Length > 1 && mass[^1] == 'e' ? mass[..^1] : mass;
        var rest = key[(at + 3)..];
        foreach (var ending in (string[])["equivalent", "equ", "eq", "e"])
        {
            if (rest.StartsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest[ending.Length..];
                break;
            }
        }

        return $"{mass}CO2e{rest}";
    }
}
