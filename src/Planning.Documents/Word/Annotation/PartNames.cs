namespace Planning.Documents.Word.Annotation;

/// <summary>Names of parts in a package, written without their leading slash.</summary>
internal static class PartNames
{
    public const string ContentTypes = "[Content_Types].xml";

    /// <summary>The part that lists the relationships of another.</summary>
    public static string RelationshipsOf(string part) => $"{Folder(part)}_rels/{part[Folder(part).Length..]}.rels";

    /// <summary>The folder that a part stands in, with its last slash; empty for the package's own.</summary>
    public static string Folder(string part) => part[..(part.LastIndexOf('/') + 1)];

    /// <summary>The part meant by a relationship's target, as seen from the part that has the relationship.</summary>
    public static string Resolve(string source, string target)
    {
        var path = target.StartsWith('/') ? target : Folder(source) + target;
        var steps = new List<string>();
        foreach (var step in Uri.UnescapeDataString(path).Replace('\\', '/').Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
