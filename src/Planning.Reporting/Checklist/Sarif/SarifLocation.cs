using System.Text.Json;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Sarif;

/// <summary>
/// Places as SARIF's locations. A Word file has neither lines nor offsets that a reader could follow, so that the place is told by
/// headings (logical locations) and by the paragraph's rank, and no region is invented.
/// </summary>
internal sealed class SarifLocation(Utf8JsonWriter json, IReadOnlyList<string> files)
{
    /// <summary>Writes one location: the file, then the headings and the passage where they are known.</summary>
    public void Write(string file, Location? place, Evidence? evidence)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ArtifactUri.Of(file));
        json.WriteNumber("index", IndexOf(file));
        json.WriteEndObject();
        json.WriteEndObject();
        if (place is { HeadingPath: [.., var heading] path })
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", heading);
            json.WriteString("fullyQualifiedName", string.Join(" > ", path));
            json.WriteString("kind", "section");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (evidence is not null)
        {
            SarifMessage.Write(json, "message", evidence.Shows.Length == 0 ? $"« {evidence.Quote} »" : $"« {evidence.Quote} » ({evidence.Shows})");
        }

        if (place is { Paragraph: not null } or { Page: not null })
        {
            WriteRanks(place);
        }

        json.WriteEndObject();
    }

    private void WriteRanks(Location place)
    {
        json.WriteStartObject("properties");
        if (place.Paragraph is { } paragraph)
        {
            json.WriteNumber("paragraph", paragraph);
        }

        if (place.Page is { } page)
        {
            json.WriteNumber("page", page);
        }

        json.WriteEndObject();
    }

    private int IndexOf(string file)
    {
        for (var i = 0; i < files.Count; i++)
        {
            if (files[i] == file)
            {
                return i;
            }
        }

        return -1;
    }
}
