using System.Net.Sockets;
using Planning.Abstractions;

namespace Planning.Host.Serving;

/// <summary>What a person is told when the service cannot listen at its address.</summary>
internal static class ListenErrors
{
    /// <summary>The mistake.</summary>
    /// <param name="address">The address.</param>
    /// <param name="cause">What the system said of it.</param>
    public static UserErrorException Of(Uri address, Exception cause)
    {
        var (message, remedy) = Told(address, (cause as SocketException ?? cause.GetBaseException() as SocketException)?.SocketErrorCode);
        return new UserErrorException("PLN1800", message, remedy, cause);
    }

    /// <summary>The sentence and the remedy.</summary>
    /// <param name="address">The address.</param>
    /// <param name="why">What the system said; null where it said nothing.</param>
    public static (string Message, string Remedy) Told(Uri address, SocketError? why) => why switch
    {
        SocketError.AccessDenied => ($"Le compte « {Environment.UserName} » n'a pas le droit d'écouter au port {address.Port}.", "Donnez un port de 1024 ou plus (Planning:Service:Address, ou --address http://127.0.0.1:5080) : les autres sont réservés à l'administrateur de la machine."),
        SocketError.AddressNotAvailable => ($"{address.Host} n'est pas une adresse de cette machine : on ne peut pas y écouter.", "Donnez l'une des siennes dans Planning:Service:Address, ou 0.0.0.0 pour les prendre toutes."),
        _ => ($"L'adresse {address} est déjà prise par un autre programme : on ne peut pas y écouter.", "Arrêtez-le (peut-être un autre « planning serve »), ou donnez un autre port : Planning:Service:Address, ou --address http://127.0.0.1:5081."),
    };
}
