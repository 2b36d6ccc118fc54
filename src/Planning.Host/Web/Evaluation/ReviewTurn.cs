using Planning.Indicators.Store;

namespace Planning.Host.Web.Evaluation;

/// <summary>Whose turn it is among the values to review: the first after the last that was passed over, for what a person passes over stays so while she decides on others.</summary>
/// <param name="Shown">Its number; null when there is none left.</param>
/// <param name="Position">Its place among all of them, from 1.</param>
/// <param name="Left">How many there are.</param>
/// <param name="After">The last value that was passed over; null for none.</param>
public sealed record ReviewTurn(long? Shown, int Position, int Left, long? After)
{
    /// <summary>How many were passed over and are still to review.</summary>
    public int Passed => Shown is null ? Left : Position - 1;

    /// <summary>The queue as it is.</summary>
    /// <param name="store">The values; null where there are none.</param>
    /// <param name="after">The last value that was passed over; null for none.</param>
    internal static ReviewTurn Of(ObservationStore? store, long? after)
    {
        var places = store?.ToReview() ?? [];
        var from = after is { } id && store is not null ? new ReviewPlace(id, store.Get(id).Observation.Confidence) : null;
        var index = places.TakeWhile(p => from is not null && !p.IsAfter(from)).Count();
        return new ReviewTurn(index < places.Count ? places[index].Id : null, index + 1, places.Count, after);
    }

    /// <summary>The address of the queue after a value; from its beginning where that is null.</summary>
    public static string AddressOf(long? after) => after is { } id ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Frame.Places.Review}?apres={id}") : Frame.Places.Review;
}
