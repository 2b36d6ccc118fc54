using System.Text.Encodings.Web;
using System.Text.Json;

namespace Planning.Host.Operation.Doctor;

/// <summary>Writes what was found as JSON, for supervision: <c>{"sound", "checks": [{"subject", "state", "message", "remedy"}]}</c>; states are <c>good</c>, <c>watch</c>, <c>mend</c>.</summary>
internal static class JsonDiagnoses
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it. The stream stays open.</summary>
    public static void Write(IReadOnlyList<Diagnosis> diagnoses, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteBoolean("sound", diagnoses.All(d => d.State != DiagnosisState.Mend));
        json.WriteStartArray("checks");
        foreach (var diagnosis in diagnoses)
        {
            json.WriteStartObject();
            json.WriteString("subject", diagnosis.Subject);
            json.WriteString("state", diagnosis.State.ToString().ToLowerInvariant());
            json.WriteString("message", diagnosis.Message);
            json.WriteString("remedy", diagnosis.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
