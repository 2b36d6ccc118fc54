using System.Reflection;
using Dapper;
using Planning.Indicators.Store;

namespace Planning.Host.Operation.Doctor;

/// <summary>Whether a database opens, is of a version that this program knows, and is sound.</summary>
/// <param name="subject">What it holds, in French.</param>
/// <param name="location">Where it is.</param>
/// <param name="schemas">The library that carries the scripts of its tables.</param>
/// <param name="clock">The time.</param>
internal sealed class StoreExamination(string subject, StoreLocation location, Assembly schemas, TimeProvider clock) : IExamination
{
    /// <inheritdoc/>
    public string Subject => subject;

    /// <inheritdoc/>
    public Diagnosis Examine()
    {
        var database = StoreDatabase.Of(location, clock);
        if (!database.Exists)
        {
            return new Diagnosis(Subject, DiagnosisState.Good, $"Rien n'est encore gardé dans « {database.Place} ».");
        }

        return StoreFence.Guard(database, () =>
        {
            using var connection = database.Open();
            var isThere = new StoreSchema(database, StoreSchema.Scripts(schemas, database.Dialect)).IsThere(connection);
            return database.Dialect == "sqlite" && connection.ExecuteScalar<string>("pragma quick_check(1)") != "ok"
                ? new Diagnosis(Subject, DiagnosisState.Mend, $"Le fichier « {database.Place} » est abîmé : une partie ne se lit plus.", "Arrêtez le service, mettez ce dossier de côté, puis reprenez la dernière sauvegarde dans un dossier neuf : planning restore.")
                : new Diagnosis(Subject, DiagnosisState.Good, isThere ? $"« {database.Place} » s'ouvre et se lit." : $"Rien n'est encore gardé dans « {database.Place} », qui répond.");
        });
    }
}
