using System.Globalization;
using System.Text;
using Planning.Abstractions;
using Planning.Rules.Templates;
using Planning.Rules.Yaml;

namespace Planning.Host.Monitoring;

/// <summary>Opens the YAML files that reports are made from, and tells all the mistakes of one at once.</summary>
internal static class MonitoringFile
{
    private const int MostTold = 20;

    /// <summary>What a reading of a file gives.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What it is, for messages ("Le suivi").</param>
    /// <param name="read">The reading: mistakes are noted on the reader.</param>
    /// <exception cref="UserErrorException">The file cannot be read, or holds mistakes.</exception>
    public static T Read<T>(string file, string kind, Func<TemplateReader, PlainMapping, T> read)
        where T : class
    {
        var faults = new List<TemplateFault>();
        EnsureIsText(file, kind);
        var value = TemplateReader.Open(file, faults) is var (reader, root) ? read(reader, root) : null;
        return value is not null && faults.Count == 0 ? value : throw Faulty(file, kind, [.. faults.OrderBy(f => f.Line)]);
    }

    /// <summary>A number with its decimals, point or comma; null when absent, a fault for anything else.</summary>
    public static decimal? Decimal(TemplateReader reader, Dictionary<string, PlainNode> entries, string key)
    {
        if (!entries.TryGetValue(key, out var node))
        {
            return null;
        }

        var written = (node as PlainText)?.Value?.Replace(',', '.').Replace(" ", string.Empty, StringComparison.Ordinal) ?? string.Empty;
        if (decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        reader.Fault("PLN1722", node.Line, $"« {key} » doit être un nombre : 1250 ou 12.5.");
        return null;
    }

    /// <summary>A year; null when absent, a fault for anything else.</summary>
    public static int? Year(TemplateReader reader, Dictionary<string, PlainNode> entries, string key)
    {
        if (!entries.TryGetValue(key, out var node))
        {
            return null;
        }

        var year = reader.Number(entries, key, 2000);
        if (year is < 1900 or > 2150)
        {
            reader.Fault("PLN1723", node.Line, $"« {key} » doit être une année, comme 2030.");
        }

        return year;
    }

    /// <summary>The items of a list of entries; a fault for what is no list.</summary>
    public static IEnumerable<PlainNode> Items(TemplateReader reader, Dictionary<string, PlainNode> entries, string key)
    {
        if (entries.TryGetValue(key, out var node) && node is not PlainList)
        {
            reader.Fault("PLN1724", node.Line, $"« {key} » est une liste : une ligne par élément, précédée d'un tiret.");
        }

        return (node as PlainList)?.Items ?? [];
    }

    private static void EnsureIsText(string file, string kind)
    {
        try
        {
            File.ReadAllText(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException e)
        {
            throw new UserErrorException("PLN1725", $"{kind} « {file} » n'est pas enregistré en UTF-8 : ses accents seraient perdus.", "Enregistrez-le en UTF-8.", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new UserErrorException("PLN1725", $"{kind} « {file} » ne peut pas être lu.", "Vérifiez vos droits sur ce fichier, et qu'il n'est pas ouvert ailleurs.", e);
        }
    }

    private static UserErrorException Faulty(string file, string kind, IReadOnlyList<TemplateFault> faults)
    {
        var told = faults.Take(MostTold).Select(f => $"{f.Code} ligne {f.Line} : {f.Message}{(f.Quote.Length > 0 ? $"\n    {f.Line} | {f.Quote}" : string.Empty)}");
        var count = faults.Count == 1 ? "une faute" : string.Create(CultureInfo.InvariantCulture, $"{faults.Count} fautes");
        return new UserErrorException("PLN1721", $"{kind} « {file} » contient {count}.\n{string.Join('\n', told)}{(faults.Count > MostTold ? "\n…" : string.Empty)}",
            "Corrigez ces lignes, puis recommencez.");
    }
}
