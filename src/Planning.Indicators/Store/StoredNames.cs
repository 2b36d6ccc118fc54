using System.Text.Json;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Store;

/// <summary>Names and lists as columns hold them. The names are a format: they never change.</summary>
internal static class StoredNames
{
    public static ObservationMethod MethodOf(string name) => ObservationMethodNames.All.First(m => ObservationMethodNames.Of(m) == name);

    public static ObservationStatus StatusOf(string name) => ObservationStatusNames.All.First(s => ObservationStatusNames.Of(s) == name);

    public static string Json(IReadOnlyList<string> texts) => JsonSerializer.Serialize([.. texts], StoredJson.Default.StringArray);

    public static IReadOnlyList<string> Texts(string json) => JsonSerializer.Deserialize(json, StoredJson.Default.StringArray) ?? [];
}
