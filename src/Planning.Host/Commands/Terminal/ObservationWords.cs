using System.Globalization;
using Planning.Abstractions.Indicators;

namespace Planning.Host.Commands.Terminal;

/// <summary>Observations in the words of the terminal.</summary>
internal static class ObservationWords
{
    private const char NoBreak = '\u00A0';

    /// <summary>A value with its unit ("274 363 habitants").</summary>
    public static string Value(decimal value, string unit) => unit.Length == 0 ? FrenchNumber.Of(value) : $"{FrenchNumber.Of(value)}{NoBreak}{unit}";

    /// <summary>The value that counts, with its unit.</summary>
    public static string Value(RecordedObservation observation) => Value(observation.Value, observation.Observation.Unit);

    /// <summary>A territory: its name and its code.</summary>
    public static string Territory(Territory territory) => territory switch
    {
        { Name.Length: 0, Code: null } => "territoire non nommé",
        { Name.Length: 0, Code: { } code } => code,
        { Code: { } code } => $"{territory.Name} ({code})",
        _ => territory.Name,
    };

    /// <summary>A document and a page ("Rapport 2024.pdf, p. 12").</summary>
    public static string Place(ObservationSource source)
    {
        var name = Path.GetFileName(source.File);
        return source switch
        {
            { Location.Page: { } page } => string.Create(CultureInfo.InvariantCulture, $"{name}, p.{NoBreak}{page}"),
            { Method: ObservationMethod.Import, Row: { } row } => string.Create(CultureInfo.InvariantCulture, $"{name}, ligne{NoBreak}{row + 1}"),
            { Location.Paragraph: { } paragraph } => string.Create(CultureInfo.InvariantCulture, $"{name}, §{NoBreak}{paragraph}"),
            _ => name,
        };
    }

    /// <summary>A confidence in percent.</summary>
    public static string Confidence(double confidence) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(confidence * 100)}{NoBreak}%");

    /// <summary>A moment in a zone of time ("26/11/2026 17:45").</summary>
    public static string Moment(DateTimeOffset moment, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(moment, zone).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What was decided, with what goes with it.</summary>
    public static string Decision(ObservationReview review, string unit)
    {
        var what = review.Status == ObservationStatus.Extracted ? "remise à relire" : ObservationStatusNames.French(review.Status);
        var value = review.Value is { } right ? $" : {Value(right, unit)}" : string.Empty;
        return $"{what}{value}{(review.Reason.Length > 0 ? $" ; motif : {review.Reason}" : string.Empty)}";
    }

    /// <summary>The colour of a status.</summary>
    public static string Colour(ObservationStatus status) => status switch
    {
        ObservationStatus.Validated => "green",
        ObservationStatus.Corrected => "blue",
        ObservationStatus.Rejected => "grey",
        _ => "default",
    };
}
