namespace Planning.Documents.Word.Annotation;

/// <summary>One element of a <see cref="ListPart"/>.</summary>
/// <param name="Name">Its local name.</param>
/// <param name="Start">Where it is written.</param>
/// <param name="Attributes">Its attributes by local name.</param>
internal sealed record ListChild(string Name, long Start, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>The offset after it.</summary>
    public long End { get; set; }

    /// <summary>The text of each Word paragraph in it.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>The ids that Word gives to these paragraphs.</summary>
    public List<string> ParagraphIds { get; } = [];

    /// <summary>The change that takes it out.</summary>
    public Splice Removal => new(Start, End - Start, string.Empty);

    /// <summary>An attribute's value, empty when it is not there.</summary>
    public string this[string attribute] => Attributes.GetValueOrDefault(attribute, string.Empty);
}
