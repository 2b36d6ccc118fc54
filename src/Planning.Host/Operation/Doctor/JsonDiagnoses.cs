using Planning.Indicators.Exchange;

namespace Planning.Host.Operation.Doctor;

/// <summary>Writes what was found as JSON, for supervision: <c>{"sound", "checks": [{"subject", "state", "message", "remedy"}]}</c>; states are <c>good</c>, <c>watch</c>, <c>mend</c>.</summary>
internal static class JsonDiagnoses
{
    /// <summary>Writes it. The stream stays open.</summary>
    public static void Write(IReadOnlyList<Diagnosis> diagnoses, Stream output)
    {
        using var json = JsonParts.To(output);
        json.WriteStartObject();
        json.WriteBoolean("sound", diagnoses.All(d => d.State != DiagnosisState.Mend));
        json.WriteObjects("checks", diagnoses, (part, diagnosis) =>
        {
            part.WriteString("subject", diagnosis.Subject);
            part.WriteString("state", diagnosis.State.ToString().ToLowerInvariant());
            part.WriteString("message", diagnosis.Message);
            part.WriteString("remedy", diagnosis.Remedy);
        });
        json.WriteEndObject();
    }
}
