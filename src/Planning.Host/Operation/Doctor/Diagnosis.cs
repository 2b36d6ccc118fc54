namespace Planning.Host.Operation.Doctor;

/// <summary>What was found of one thing that the service needs.</summary>
/// <param name="Subject">The thing, in French.</param>
/// <param name="State">How it is.</param>
/// <param name="Message">What was found, in a sentence.</param>
/// <param name="Remedy">How to mend it; empty where nothing is to be done.</param>
internal sealed record Diagnosis(string Subject, DiagnosisState State, string Message, string Remedy = "");
