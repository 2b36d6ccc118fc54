namespace Planning.Abstractions.Indicators;

/// <summary>The names of the ways of reading: for data, and in French for people.</summary>
public static class ObservationMethodNames
{
    /// <summary>All, in order.</summary>
    public static readonly IReadOnlyList<ObservationMethod> All = Enum.GetValues<ObservationMethod>();

    /// <summary>A way of reading as data files and the store write it ("table").</summary>
    public static string Of(ObservationMethod method) => method switch
    {
        ObservationMethod.Table => "table",
        ObservationMethod.Sentence => "sentence",
        ObservationMethod.Panel => "panel",
        _ => "import",
    };

    /// <summary>A way of reading as people read it ("tableau").</summary>
    public static string French(ObservationMethod method) => method switch
    {
        ObservationMethod.Table => "tableau",
        ObservationMethod.Sentence => "phrase",
        ObservationMethod.Panel => "chiffre clé",
        _ => "série importée",
    };
}
