using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Store;

/// <summary>
/// What makes two readings one observation: the same document, place, indicator, period, territory and value. So reading a file again,
/// under whatever name, adds nothing; and another value read at the same place is another observation.
/// </summary>
internal static class ObservationKey
{
    private const char Separator = '\u001F';

    /// <summary>The key, 64 hexadecimal digits.</summary>
    public static string Of(Observation observation)
    {
        var source = observation.Source;
        var location = source.Location;
        var parts = new object?[]
        {
            source.Hash, source.Method, location.Page, location.Paragraph, source.Row, source.Column, location.Span?.Start,

            // A cell is told by its row and column, whose box may move by a hair from a version of the reader to the next.
            location.Box is { } box ? Math.Round(box.Left) : null, location.Box is { } same ? Math.Round(same.Top) : null,
            observation.Indicator, observation.Period, observation.Territory.Code, observation.Territory.Name,
            observation.Value.ToString("0.############################", CultureInfo.InvariantCulture), observation.Unit,
        };
        var text = string.Join(Separator, parts.Select(p => Convert.ToString(p, CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
