using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Exchange.Import;
using Planning.Indicators.Store;

namespace Planning.Host.Commands;

/// <summary>What a person decides of an observation.</summary>
/// <param name="Status">The decision.</param>
/// <param name="Value">The right value, for a correction.</param>
/// <param name="Reason">Why; empty where nothing is said.</param>
internal sealed record ReviewDecision(ObservationStatus Status, decimal? Value, string Reason)
{
    /// <summary>A correction.</summary>
    /// <exception cref="UserErrorException">The value is no number, or could be read two ways.</exception>
    public static ReviewDecision Correction(string value, string reason) => new(ObservationStatus.Corrected, NumberText.Certain(value)
        ?? throw new UserErrorException("PLN1629", $"« {value} » n'est pas une valeur.", "Écrivez un nombre, avec une virgule pour les décimales : 1 234,5."), reason);

    /// <summary>A rejection.</summary>
    /// <exception cref="UserErrorException">It has no reason.</exception>
    public static ReviewDecision Rejection(string reason) => reason.Trim() is { Length: > 0 } why ? new ReviewDecision(ObservationStatus.Rejected, null, why)
        : throw new UserErrorException("PLN1623", "Une valeur ne se rejette pas sans motif.", "Dites pourquoi : --rejeter \"numéro de page\".");

    /// <summary>What a page or a program says: « valider », « corriger » with a value, « rejeter » with a reason, « rouvrir ».</summary>
    /// <exception cref="UserErrorException">It is none of these, or lacks what goes with it.</exception>
    public static ReviewDecision Of(string? said, string? value, string? reason) => (said, reason?.Trim() ?? string.Empty) switch
    {
        ("valider", var why) => new ReviewDecision(ObservationStatus.Validated, null, why),
        ("corriger", var why) => Correction(value ?? string.Empty, why),
        ("rejeter", { Length: > 0 } why) => Rejection(why),
        ("rouvrir", var why) => new ReviewDecision(ObservationStatus.Extracted, null, why),
        _ => throw new UserErrorException("PLN1880", "Une valeur se valide, se corrige, se rejette avec un motif, ou se rouvre.", "Choisissez « valider », « corriger », « rejeter » ou « rouvrir »."),
    };

    /// <summary>Records it.</summary>
    public RecordedObservation Record(ObservationStore store, long observation, string who) => store.Review(observation, Status, Value, Reason, who);
}
