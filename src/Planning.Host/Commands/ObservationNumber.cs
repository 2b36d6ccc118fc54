using System.Globalization;
using Planning.Abstractions;

namespace Planning.Host.Commands;

/// <summary>The number of an observation, as a person gives it.</summary>
internal static class ObservationNumber
{
    /// <summary>The number.</summary>
    /// <exception cref="UserErrorException">It is none.</exception>
    public static long Of(string said) => long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new UserErrorException("PLN1619", $"« {said} » n'est pas le numéro d'une observation.", "« planning indicators list » donne le numéro de chacune.");
}
