using System.Globalization;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Where a figure stands in its document, as people say it.</summary>
internal static class ObservationPlace
{
    private const int LongestQuote = 90;

    /// <summary>The name of the file, without its folders.</summary>
    public static string Document(RecordedObservation observation)
    {
        var path = observation.Observation.Source.File;
        return path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
    }

    /// <summary>"p. 12, tableau « … », ligne « … », colonne « … »".</summary>
    public static string Of(RecordedObservation observation)
    {
        var source = observation.Observation.Source;
        var parts = new List<string>();
        if (source.Location.Page is { } page)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"p.\u00A0{page}"));
        }
        else if (source.Location.HeadingPath is [.., var heading])
        {
            parts.Add(Quoted("partie", heading));
        }

        switch (source.Method)
        {
            case ObservationMethod.Table:
                parts.Add(source.Context.Length > 0 ? Quoted("tableau", source.Context) : "tableau");
                parts.AddRange(source.RowHeads is [.., var row] ? [Quoted("ligne", row)] : []);
                parts.AddRange(source.ColumnHeads is [.., var column] ? [Quoted("colonne", column)] : []);
                break;
            case ObservationMethod.Panel:
                parts.Add(source.Context.Length > 0 ? Quoted("chiffre clé", source.Context) : "chiffre clé");
                break;
            case ObservationMethod.Import:
                parts.Add(source.Row is { } line ? string.Create(CultureInfo.InvariantCulture, $"série importée, ligne\u00A0{line + 1}") : "série importée");
                break;
            default:
                parts.Add(source.Context.Length > 0 ? Quoted("phrase", source.Context) : "phrase");
                break;
        }

        return string.Join(", ", parts);
    }

    private static string Quoted(string what, string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{what} «\u00A0{(line.Length <= LongestQuote ? line : $"{WholeCharacters.Of(line, LongestQuote - 1)}…")}\u00A0»";
    }
}
