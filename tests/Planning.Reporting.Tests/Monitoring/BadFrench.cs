using System.Text.RegularExpressions;

namespace Planning.Reporting.Tests.Monitoring;

/// <summary>What no text of a report may hold.</summary>
internal static partial class BadFrench
{
    public static Regex Pattern => Faults();

    [GeneratedRegex(
        @"\b(?:de|à) les?\b|\b(?:à|de) le\b|\bde des\b|\bà des\b(?! )|  |[\u00A0\u202F ][\u00A0\u202F ]|\b(?:le|la|de|que) (?=[aeiouéèêâîôû](?!nze\b|\b))(?!onze|un\b|une\b|À)"
        + @"|\b(?:le|la) \w+(?<=émissions|surfaces|logements)\b|(?<![\d,])[01](?:,\d+)?[\u00A0 ](?:logements|habitants|points|emplois|ménages|tués|places)\b|\.\.|,\.| \.| ,|\(\)|\bnull\b",
        RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Faults();
}
