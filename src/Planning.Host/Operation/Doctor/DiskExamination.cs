namespace Planning.Host.Operation.Doctor;

/// <summary>Whether the disk of the data has room.</summary>
internal sealed class DiskExamination(string folder) : IExamination
{
    /// <inheritdoc/>
    public string Subject => "Place sur le disque";

    /// <inheritdoc/>
    public Diagnosis Examine()
    {
        var room = DiskRoom.Of(folder);
        var state = room.IsOut ? DiagnosisState.Mend : room.IsLow ? DiagnosisState.Watch : DiagnosisState.Good;
        return new Diagnosis(Subject, state, $"{room} libres.", state == DiagnosisState.Good ? string.Empty
            : "Libérez de la place, gardez les travaux moins longtemps (Planning:Service:KeepDays), ou mettez les données sur un autre disque (Planning:Data).");
    }
}
