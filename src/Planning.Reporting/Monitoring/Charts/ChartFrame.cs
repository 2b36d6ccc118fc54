namespace Planning.Reporting.Monitoring.Charts;

/// <summary>The place that a chart takes in a document.</summary>
/// <param name="Id">Its number among the drawings of the document, from 1; each once.</param>
/// <param name="Name">Its name in the document's list of drawings.</param>
/// <param name="Width">Its width, in English metric units: 360000 to the centimetre.</param>
/// <param name="Height">Its height, in the same unit.</param>
public readonly record struct ChartFrame(uint Id, string Name, long Width, long Height);
