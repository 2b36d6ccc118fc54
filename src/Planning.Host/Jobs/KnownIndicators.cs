using Planning.Indicators.Exchange.Import;

namespace Planning.Host.Jobs;

/// <summary>Gives the indicators of the catalogue, by which an import tells names and units.</summary>
internal delegate IReadOnlyList<KnownIndicator> KnownIndicators();
