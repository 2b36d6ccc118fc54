using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>How letters look, as a person may have set it: what programs note by themselves (language, spelling, sizes of other scripts) is left out.</summary>
internal static class RunLook
{
    private static readonly HashSet<string> Switches = new(StringComparer.Ordinal) { "b", "i", "strike", "dstrike", "caps", "smallCaps", "vanish", "outline", "shadow", "emboss", "imprint" };
    private static readonly HashSet<string> Choices = new(StringComparer.Ordinal) { "u", "highlight", "color", "vertAlign", "sz", "rStyle", "position", "em", "shd", "bdr", "rFonts" };
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal) { string.Empty, "auto", "none", "nil", "baseline", "0" };

    /// <summary>The look; empty for that of the paragraph.</summary>
    public static string Of(RunProperties? properties) => properties is null ? string.Empty
        : string.Join(';', properties.ChildElements.Select(One).Where(w => w.Length > 0).Order(StringComparer.Ordinal));

    private static string One(OpenXmlElement property)
    {
        if (Switches.Contains(property.LocalName))
        {
            return Value(property, "val") is "0" or "false" or "off" ? $"{property.LocalName}-" : property.LocalName;
        }

        var value = !Choices.Contains(property.LocalName) ? string.Empty : property.LocalName switch
        {
            "shd" => Value(property, "fill"),
            "rFonts" => Value(property, "asciiTheme") is { Length: > 0 } theme ? theme : Value(property, "ascii"),
            _ => Value(property, "val"),
        };
        return Nothing.Contains(value) ? string.Empty : $"{property.LocalName}={value}";
    }

    private static string Value(OpenXmlElement property, string name) => property.GetAttributes().FirstOrDefault(a => a.LocalName == name).Value ?? string.Empty;
}
