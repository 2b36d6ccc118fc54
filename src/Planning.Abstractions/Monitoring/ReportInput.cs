namespace Planning.Abstractions.Monitoring;

/// <summary>A file that a report was made from.</summary>
/// <param name="File">Its name.</param>
/// <param name="Hash">Its SHA-256, 64 lower-case hexadecimal digits.</param>
/// <param name="Use">What it gave, in French ("12 valeurs", "modèle du rapport").</param>
public sealed record ReportInput(string File, string Hash, string Use);
