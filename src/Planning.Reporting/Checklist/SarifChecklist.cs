using System.Text.Encodings.Web;
using System.Text.Json;
using Planning.Reporting.Checklist.Sarif;

namespace Planning.Reporting.Checklist;

/// <summary>Writes a check's result as SARIF 2.1.0, which code forges and review tools read.</summary>
public static class SarifChecklist
{
    internal static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one run in UTF-8. The stream stays open.</summary>
    public static void Write(CheckResult result, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        new SarifRun(result, json).Write();
    }
}
