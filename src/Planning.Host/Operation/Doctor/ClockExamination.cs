namespace Planning.Host.Operation.Doctor;

/// <summary>Whether the machine knows what time it is, here and in Paris: deadlines and schedules follow it.</summary>
internal sealed class ClockExamination(TimeProvider clock) : IExamination
{
    private const string Zone = "Europe/Paris";

    /// <inheritdoc/>
    public string Subject => "Horloge";

    /// <inheritdoc/>
    public Diagnosis Examine()
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out var paris))
        {
            return new Diagnosis(Subject, DiagnosisState.Mend, $"Le fuseau horaire {Zone} n'est pas connu de cette machine : les travaux programmés n'auraient pas d'heure.",
                "Installez les fuseaux horaires du système (paquet tzdata).");
        }

        var now = clock.GetUtcNow();
        return File.GetLastWriteTimeUtc(Environment.ProcessPath!) > now.UtcDateTime.AddDays(1)
            ? new Diagnosis(Subject, DiagnosisState.Mend, $"Elle indique le {now:dd/MM/yyyy}, avant l'installation même du programme.", "Mettez-la à l'heure (timedatectl set-ntp true, ou « Synchroniser maintenant » sous Windows).")
            : new Diagnosis(Subject, DiagnosisState.Good, $"Il est {TimeZoneInfo.ConvertTime(now, paris):HH'h'mm} à Paris, le {TimeZoneInfo.ConvertTime(now, paris):dd/MM/yyyy}.");
    }
}
