using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Reporting.Checklist;

namespace Planning.Host.Jobs;

/// <summary>The fence of one file: a person's mistake or a fault of ours stops that file alone.</summary>
internal sealed partial class FileFence(ILogger<FileFence> log)
{
    /// <summary>What the work gives, or why the file cannot be used.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public (T? Value, UnreadFile? Refusal) Try<T>(string file, Func<T> work)
    {
        try
        {
            return (work(), null);
        }
        catch (UserErrorException e)
        {
            return (default, new UnreadFile(file, e.Code, e.Message, e.Remedy));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFault(file, e);
            return (default, new UnreadFile(file, "PLN4001", "Une erreur interne a empêché le contrôle de ce fichier.",
                "Relancez avec PLANNING__VERBOSE=1 et transmettez le détail à la personne qui maintient l'outil."));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The check of {File} failed")]
    private partial void LogFault(string file, Exception exception);
}
