using Planning.Abstractions;

namespace Planning.Host.Works;

/// <summary>Tells the troubles that may pass by themselves, as a full disk or a share that is away, from those that stay.</summary>
internal static class PassingTrouble
{
    /// <summary>What it is to a person; null for a trouble that stays.</summary>
    public static UserErrorException? Of(Exception trouble) => trouble switch
    {
        UserErrorException { IsPassing: true } known => known,
        AggregateException several => several.Flatten().InnerExceptions.Select(Of).FirstOrDefault(t => t is not null),
        (IOException and not EndOfStreamException) or UnauthorizedAccessException => new UserErrorException("PLN1820", "Le disque est plein, ou un dossier ne répond pas.",
            "Libérez de la place, et vérifiez que le dossier des données du service est accessible.", trouble) { IsPassing = true },
        _ => null,
    };
}
