using Planning.Abstractions;
using Planning.Abstractions.Indicators;

namespace Planning.Host.Jobs;

/// <summary>The page that a value was read on, drawn anew from its document while that is still where it was, and the same.</summary>
/// <param name="draw">Draws a page of a document as SVG, in points from its top left corner.</param>
internal sealed class SourcePage(Func<string, int, string> draw)
{
    /// <summary>The part of the page around the value as SVG; or why there is none, in French.</summary>
    public (string? Svg, string Why) CropOf(RecordedObservation observation)
    {
        var source = observation.Observation.Source;
        if (source.Location is not { Page: { } page, Box: { } box })
        {
            return (null, "ce document n'a pas de pages");
        }

        if (!File.Exists(source.File))
        {
            return (null, $"le document « {source.File} » n'est plus là");
        }

        if (HashOf(source.File) != source.Hash)
        {
            return (null, $"le document « {source.File} » a changé depuis");
        }

        try
        {
            return PageCrop.Of(draw(source.File, page), box) is { } crop ? (crop, string.Empty) : (null, "ce document ne se dessine pas");
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
