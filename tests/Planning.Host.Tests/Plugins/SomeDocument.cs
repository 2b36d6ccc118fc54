using Planning.Abstractions.Documents;

namespace Planning.Host.Tests.Plugins;

/// <summary>Small documents, made on the spot.</summary>
internal static class SomeDocument
{
    /// <summary>A document of main sections.</summary>
    public static PlanningDocument With(string title, string file = "document.docx", params Section[] sections) => new()
    {
        File = file,
        Title = title,
        Root = Section(string.Empty, 0, [], sections),
    };

    /// <summary>A main section with one paragraph.</summary>
    public static Section Chapter(string title, string text = "", params Section[] inside) =>
        Section(title, 1, text.Length == 0 ? [] : [Paragraph(title, text)], inside);

    private static Section Section(string title, int level, IReadOnlyList<Block> blocks, IReadOnlyList<Section> inside) => new()
    {
        Title = title,
        Level = level,
        Location = new Location { HeadingPath = title.Length == 0 ? [] : [title] },
        Blocks = blocks,
        Sections = inside,
    };

    private static Paragraph Paragraph(string title, string text) => new() { Text = text, Location = new Location { HeadingPath = [title] } };
}
