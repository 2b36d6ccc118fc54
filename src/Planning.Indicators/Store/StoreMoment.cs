using System.Globalization;

namespace Planning.Indicators.Store;

/// <summary>Moments as the store writes them: universal time, one length, so that their order is that of their texts.</summary>
public static class StoreMoment
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>The text of a moment.</summary>
    public static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The moment of a text that <see cref="Text"/> gave.</summary>
    public static DateTimeOffset Of(string text) => DateTimeOffset.ParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
