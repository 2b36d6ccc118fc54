namespace Planning.Host.Operation.Doctor;

/// <summary>Examines one thing that the service needs, and leaves it as it is.</summary>
internal interface IExamination
{
    /// <summary>The thing, in French.</summary>
    string Subject { get; }

    /// <summary>What it finds.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It cannot be used; the message says why and the remedy what to do.</exception>
    /// <exception cref="IOException">The disk or the network does not answer.</exception>
    /// <exception cref="UnauthorizedAccessException">The right to it is missing.</exception>
    Diagnosis Examine();
}
