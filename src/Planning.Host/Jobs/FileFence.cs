using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Host.Works;
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
        catch (Exception e) when (Mistake(e) is { } mistake)
        {
            return (default, new UnreadFile(file, mistake.Code, mistake.Message, mistake.Remedy) { IsPassing = mistake.IsPassing });
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFault(file, e);
            return (default, new UnreadFile(file, "PLN4001", "Une erreur interne a empêché le contrôle de ce fichier.",
                "Relancez avec PLANNING__VERBOSE=1 et transmettez le détail à la personne qui maintient l'outil.")
            { IsPassing = WorkTrouble.Of(e) is { IsPassing: true } });
        }
    }

    /// <summary>The person's mistake behind an exception, which work shared by several threads wraps in another.</summary>
    private static UserErrorException? Mistake(Exception e) =>
        e as UserErrorException ?? (e as AggregateException)?.Flatten().InnerExceptions.OfType<UserErrorException>().FirstOrDefault();

    [LoggerMessage(Level = LogLevel.Error, Message = "The check of {File} failed")]
    private partial void LogFault(string file, Exception exception);
}
