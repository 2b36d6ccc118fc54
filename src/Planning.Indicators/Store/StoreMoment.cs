using System.Globalization;

namespace Planning.Indicators.Store;

/// <summary>Moments as the store writes them: universal time, one length, so that their order is that of their texts.</summary>
internal static class StoreMoment
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public static DateTimeOffset Of(string text) => DateTimeOffset.ParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
