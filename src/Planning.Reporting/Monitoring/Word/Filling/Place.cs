using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>What the place that pieces are written to allows.</summary>
internal sealed record Place
{
    /// <summary>The level of the first titles there, from 1.</summary>
    public required int Level { get; init; }

    /// <summary>How wide it is, in twentieths of a point.</summary>
    public required int Width { get; init; }

    /// <summary>Whether footnotes and charts can stand there: in the body, outside text boxes.</summary>
    public required bool IsBody { get; init; }

    /// <summary>The style of running text there; null for the document's own.</summary>
    public string? TextStyle { get; init; }

    /// <summary>The part that it is in.</summary>
    public required TemplatePart Part { get; init; }

    /// <summary>Where it is, for who must find it.</summary>
    public required string Words { get; init; }
}
