using Planning.Abstractions;
using Planning.Abstractions.Indicators;

namespace Planning.Host.Jobs;

/// <summary>The page that a value was read on, drawn anew from its document while that is still kept, and the same.</summary>
/// <param name="data">The folder of the data, which may keep the document.</param>
/// <param name="draw">Draws a page of a document as SVG, in points from its top left corner.</param>
internal sealed class SourcePage(string data, Func<string, int, string> draw)
{
    /// <summary>The pages of documents as they are drawn, without any password.</summary>
    public static SourcePage Of(TableJob tables, string data) => new(data, (document, page) => tables.Draw(document, page, password: null, CancellationToken.None));

    /// <summary>Why the page of a value cannot be shown, in French, as far as that is known before it is drawn; empty for nothing.</summary>
    public string WhyNone(RecordedObservation observation)
    {
        var source = observation.Observation.Source;
        return source.Location is not { Page: not null, Box: not null } ? "ce document n'a pas de pages"
            : DocumentShelf.Find(data, source) is var file && !File.Exists(file) ? $"le document « {source.File} » n'est plus là"
            : HashOf(file) != source.Hash ? $"le document « {source.File} » a changé depuis"
            : string.Empty;
    }

    /// <summary>The part of the page around the value as SVG; or why there is none, in French.</summary>
    public (string? Svg, string Why) CropOf(RecordedObservation observation)
    {
        if (WhyNone(observation) is { Length: > 0 } why)
        {
            return (null, why);
        }

        var source = observation.Observation.Source;
        var (page, box) = (source.Location.Page!.Value, source.Location.Box!.Value);

        try
        {
            return PageCrop.Of(draw(DocumentShelf.Find(data, source), page), box) is { } crop ? (crop, string.Empty) : (null, "ce document ne se dessine pas");
        }
        catch (UserErrorException e)
        {
            return (null, e.Message);
        }
    }

    private static string? HashOf(string file)
    {
        try
        {
            return FileHash.Of(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
