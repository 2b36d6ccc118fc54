using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;

namespace Planning.Host.Tests.Jobs;

/// <summary>A value that was read in a table of page 3 of a document.</summary>
internal static class SomeReading
{
    /// <summary>The value.</summary>
    /// <param name="file">The document.</param>
    /// <param name="hash">The hash of its content.</param>
    public static RecordedObservation Of(string file, string hash) => new()
    {
        Id = 1,
        By = "A",
        At = DateTimeOffset.UnixEpoch,
        Observation = new Observation
        {
            Indicator = "population",
            Value = 1,
            Unit = "habitants",
            AsWritten = "1",
            UnitAsWritten = string.Empty,
            Territory = new Territory("Caen"),
            Period = new Period(2021),
            Confidence = 1,
            Reasons = [],
            Source = new ObservationSource { File = file, Hash = hash, Method = ObservationMethod.Table, Context = string.Empty, Location = new Location { HeadingPath = [], Page = 3, Box = new Box(1, 1, 2, 2) } },
        },
    };
}
