namespace Planning.Documents.Word.Annotation;

/// <summary>The parts of a document that hold its comments and speak of them: read, then changed.</summary>
internal sealed class CommentParts
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/";
    private const string StrictOfficeRelationships = Strict + "officeDocument/relationships";

    private readonly WordFile file;
    private readonly string? name;
    private readonly ListPart? list;

    public CommentParts(WordFile file)
    {
        this.file = file;
        name = file.Related("comments");
        list = name is null ? null : file.ReadList(name);
        Ledger = new CommentLedger(list, file.Related("commentsExtended") is { } threads ? file.ReadList(threads) : null);
    }

    /// <summary>The comments found.</summary>
    public CommentLedger Ledger { get; }

    /// <summary>Takes our comments out, and what other parts say of them.</summary>
    public void Remove(PackageEdits edits)
    {
        var removed = Ledger.Removed.ToList();
        if (removed.Count == 0)
        {
            return;
        }

        edits.Change(name!, removed.Select(c => c.Removal));
        var paragraphs = removed.SelectMany(c => c.ParagraphIds).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Remove(edits, "commentsExtended", "paraId", paragraphs);
        var durable = Remove(edits, "commentsIds", "paraId", paragraphs).Select(c => c["durableId"]);
        Remove(edits, "commentsExtensible", "durableId", durable.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Adds comments, with the part for them where there is none.</summary>
    /// <param name="edits">Where the changes go.</param>
    /// <param name="wordNamespace">The Word namespace of the document.</param>
    /// <param name="write">Writes the comments' elements under a prefix.</param>
    public void Add(PackageEdits edits, string wordNamespace, Func<WordPrefix, string> write)
    {
        if (list is not null)
        {
            edits.Change(name!, [list.Append(write(new WordPrefix(list.Prefix, list.Namespace)))]);
            return;
        }

        var comments = write(new WordPrefix("w", wordNamespace));
        var part = name ?? FreeName();
        edits.Add(part, $"{Declaration}<w:comments xmlns:w=\"{wordNamespace}\">{comments}</w:comments>");
        Declare(edits, part);
        if (name is null)
        {
            Relate(edits, part, wordNamespace.StartsWith(Strict, StringComparison.Ordinal) ? StrictOfficeRelationships : OfficeRelationships);
        }
    }

    private List<ListChild> Remove(PackageEdits edits, string relationship, string attribute, HashSet<string> values)
    {
        if (values.Count == 0 || file.Related(relationship) is not { } part || file.ReadList(part) is not { } entries)
        {
            return [];
        }

        var found = entries.Children.Where(c => values.Contains(c[attribute])).ToList();
        edits.Change(part, found.Select(c => c.Removal));
        return found;
    }

    private string FreeName()
    {
        var folder = PartNames.Folder(file.MainPart);
        var names = Enumerable.Range(0, int.MaxValue).Select(n => n == 0 ? $"{folder}comments.xml" : $"{folder}comments{n}.xml");
        return names.First(n => !file.Has(n));
    }

    private void Declare(PackageEdits edits, string part)
    {
        var types = file.ReadList(PartNames.ContentTypes) ?? throw AnnotationErrors.Damaged(PartNames.ContentTypes);
        var known = types.Children.Where(c => c["PartName"].Equals('/' + part, StringComparison.OrdinalIgnoreCase));
        var prefix = types.Prefix.Length > 0 ? types.Prefix + ":" : string.Empty;
        var element = $"<{prefix}Override PartName=\"/{XmlText.Escape(part)}\" ContentType=\"{ContentType}\"/>";
        edits.Change(PartNames.ContentTypes, known.Select(c => c.Removal).Append(types.Append(element)));
    }

    private void Relate(PackageEdits edits, string part, string types)
    {
        var relationships = file.Relationships;
        var ids = (relationships?.Children ?? []).Select(r => r["Id"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var id = Enumerable.Range(1, int.MaxValue).Select(n => FormattableString.Invariant($"rId{n}")).First(i => !ids.Contains(i));
        var prefix = relationships is { Prefix.Length: > 0 } ? relationships.Prefix + ":" : string.Empty;
        var target = part[PartNames.Folder(file.MainPart).Length..];
        var element = $"<{prefix}Relationship Id=\"{id}\" Type=\"{types}/comments\" Target=\"{target}\"/>";
        if (relationships is not null)
        {
            edits.Change(file.RelationshipsPart, [relationships.Append(element)]);
        }
        else
        {
            edits.Add(file.RelationshipsPart, $"{Declaration}<Relationships xmlns=\"{PackageRelationships}\">{element}</Relationships>");
        }
    }
}
