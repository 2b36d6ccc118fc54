using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Store;

/// <summary>A review as a row of its table.</summary>
internal sealed class ReviewRow
{
    public long Id { get; init; }

    public long ObservationId { get; init; }

    public string Status { get; init; } = string.Empty;

    public decimal? Value { get; init; }

    public string Reason { get; init; } = string.Empty;

    public string ReviewedAt { get; init; } = string.Empty;

    public string ReviewedBy { get; init; } = string.Empty;

    /// <summary>The row of a decision.</summary>
    public static ReviewRow Of(long observation, ObservationReview review) => new()
    {
        ObservationId = observation,
        Status = ObservationStatusNames.Of(review.Status),
        Value = review.Value,
        Reason = review.Reason,
        ReviewedAt = StoreMoment.Text(review.At),
        ReviewedBy = review.By,
    };

    /// <summary>The decision that the row holds.</summary>
    public ObservationReview Review() => new()
    {
        Status = StoredNames.StatusOf(Status),
        Value = Value,
        Reason = Reason,
        By = ReviewedBy,
        At = StoreMoment.Of(ReviewedAt),
    };
}
