using Planning.Abstractions.Documents;

namespace Planning.Documents.Structure;

/// <summary>Builds the tree of sections out of headings and blocks that come in reading order.</summary>
internal sealed class SectionTree
{
    private readonly Stack<OpenSection> open = new();

    public SectionTree() => open.Push(new OpenSection(string.Empty, string.Empty, 0, new Location { HeadingPath = [] }));

    /// <summary>The headings around the place reached.</summary>
    public IReadOnlyList<string> Path => open.Peek().Location.HeadingPath;

    public void Add(Block block) => open.Peek().Blocks.Add(block);

    /// <summary>Begins a section. The location's path is completed with the headings around and the heading itself.</summary>
    public void Begin(string number, string title, int level, Location location)
    {
        while (open.Peek().Level >= level)
        {
            Close();
        }

        IReadOnlyList<string> path = [.. Path, number.Length == 0 ? title : $"{number} {title}"];
        open.Push(new OpenSection(number, title, level, location with { HeadingPath = path }));
    }

    /// <summary>Ends the document.</summary>
    public Section End()
    {
        while (open.Count > 1)
        {
            Close();
        }

        return open.Pop().ToSection();
    }

    private void Close()
    {
        var section = open.Pop().ToSection();
        open.Peek().Sections.Add(section);
    }

    private sealed record OpenSection(string Number, string Title, int Level, Location Location)
    {
        public List<Block> Blocks { get; } = [];

        public List<Section> Sections { get; } = [];

        public Section ToSection() => new()
        {
            Title = Title,
            Number = Number,
            Level = Level,
            Location = Location,
            Blocks = Blocks,
            Sections = Sections,
        };
    }
}
