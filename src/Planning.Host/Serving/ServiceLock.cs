using Planning.Abstractions;
using Planning.Host.Outputs;
using Planning.Host.Settings;

namespace Planning.Host.Serving;

/// <summary>
/// Keeps a second service off a data folder whose works are in a file: the scheduler would do each work twice. Freed with the process,
/// however it ends. Several machines share a PostgreSQL database instead.
/// </summary>
internal static class ServiceLock
{
    /// <summary>The file that is held, in the folder of the data.</summary>
    public const string Name = "service.lock";

    /// <summary>Holds the folder of the data.</summary>
    /// <returns>What frees it; null where a database is shared.</returns>
    /// <exception cref="UserErrorException">Another service holds it, or the folder cannot be written to.</exception>
    public static IDisposable? Take(PlanningSettings settings)
    {
        OutputFile.MakeFolder(settings.Data);
        if (settings.PostgreSql.Length > 0)
        {
            return null;
        }

        try
        {
            return new FileStream(Path.Combine(settings.Data, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new UserErrorException("PLN1810", $"Le compte « {Environment.UserName} » ne peut pas écrire dans le dossier « {settings.Data} ».", "Donnez-lui ce droit, ou indiquez un autre dossier : --data, ou le réglage Planning:Data.", e);
        }
        catch (IOException e)
        {
            throw new UserErrorException("PLN1811", $"Un autre service travaille déjà dans le dossier « {settings.Data} ».",
                "Arrêtez-le, ou donnez un autre dossier avec --data. Pour que plusieurs machines se partagent le travail, configurez PostgreSql.", e);
        }
    }

    /// <summary>Whether a service holds the folder of the data.</summary>
    public static bool IsHeld(PlanningSettings settings)
    {
        try
        {
            using var held = new FileStream(Path.Combine(settings.Data, Name), FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
