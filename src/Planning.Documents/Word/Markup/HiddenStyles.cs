namespace Planning.Documents.Word.Markup;

/// <summary>The styles that hide their text.</summary>
/// <param name="Paragraph">Ids of paragraph styles.</param>
/// <param name="Run">Ids of character styles, with whether they hide their text or, on the contrary, show it.</param>
internal sealed record HiddenStyles(IReadOnlySet<string> Paragraph, IReadOnlyDictionary<string, bool> Run)
{
    /// <summary>No style hides anything.</summary>
    public static readonly HiddenStyles None = new(new HashSet<string>(), new Dictionary<string, bool>());
}
