namespace Planning.Host.Operation.Doctor;

/// <summary>Whether the folder of the data can be written to.</summary>
internal sealed class FolderExamination(string folder) : IExamination
{
    /// <inheritdoc/>
    public string Subject => "Dossier des données";

    /// <inheritdoc/>
    public Diagnosis Examine()
    {
        if (!Directory.Exists(folder))
        {
            return new Diagnosis(Subject, DiagnosisState.Watch, $"« {folder} » n'existe pas encore ; il est créé quand quelque chose y est gardé.",
                "Si vous en attendiez un autre, donnez-le dans le réglage Planning:Data, ou avec --data.");
        }

        try
        {
            using var trial = new FileStream(Path.Combine(folder, $"essai-{Guid.NewGuid():N}.tmp"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            trial.WriteByte(0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Diagnosis(Subject, DiagnosisState.Mend, $"On ne peut pas écrire dans « {folder} ».",
                $"Donnez-en le droit au compte « {Environment.UserName} », qui lance Planning, et vérifiez que le disque n'est ni plein ni en lecture seule.");
        }

        return new Diagnosis(Subject, DiagnosisState.Good, $"« {folder} » s'écrit et se lit.");
    }
}
