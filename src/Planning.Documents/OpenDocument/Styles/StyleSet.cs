using Planning.Documents.Numbering;

namespace Planning.Documents.OpenDocument.Styles;

/// <summary>The styles of one part of a file, by family and name.</summary>
internal sealed class StyleSet
{
    /// <summary>The name under which a family's default is kept; no style has it.</summary>
    public const string DefaultName = "\u0001";

    private readonly Dictionary<(string Family, string Name), StyleDefinition> styles = [];

    /// <summary>The levels of the list styles.</summary>
    public Dictionary<string, NumberingLevel?[]> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>The levels that number headings; null where the part gives none.</summary>
    public NumberingLevel?[]? Outline { get; set; }

    /// <summary>Whether styles say which of them are headings.</summary>
    public bool TellsHeadings { get; private set; }

    public void Add(string family, string name, StyleDefinition style)
    {
        styles.TryAdd((family, name), style);
        TellsHeadings |= style.OutlineLevel is not null;
    }

    public StyleDefinition? Find(string family, string name) => styles.GetValueOrDefault((family, name));
}
