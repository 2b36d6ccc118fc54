namespace Planning.Abstractions.Indicators;

/// <summary>The names of statuses: for data, and in French for people.</summary>
public static class ObservationStatusNames
{
    /// <summary>All, in order.</summary>
    public static readonly IReadOnlyList<ObservationStatus> All = Enum.GetValues<ObservationStatus>();

    /// <summary>A status as data files and the store write it ("validated").</summary>
    public static string Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Extracted => "extracted",
        ObservationStatus.Validated => "validated",
        ObservationStatus.Corrected => "corrected",
        _ => "rejected",
    };

    /// <summary>A status as people read it ("validée").</summary>
    public static string French(ObservationStatus status) => status switch
    {
        ObservationStatus.Extracted => "extraite",
        ObservationStatus.Validated => "validée",
        ObservationStatus.Corrected => "corrigée",
        _ => "rejetée",
    };
}
