namespace Planning.Host.Operation.Doctor;

/// <summary>How a thing that the service needs is.</summary>
internal enum DiagnosisState
{
    /// <summary>It works.</summary>
    Good,

    /// <summary>It works, and may not for long, or not as expected.</summary>
    Watch,

    /// <summary>It does not work.</summary>
    Mend,
}
