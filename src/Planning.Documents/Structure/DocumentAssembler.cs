using Planning.Abstractions.Documents;
using Planning.Documents.Numbering;
using Planning.Documents.Story;
using Planning.Documents.Styles;

namespace Planning.Documents.Structure;

/// <summary>Judges what each paragraph is (heading, list item, caption, line of contents, text) and builds the document's tree.</summary>
/// <param name="headings">The level of each heading; paragraphs that are not there are no headings.</param>
/// <param name="notes">The paragraphs of a note.</param>
/// <param name="places">Gives the blocks their places.</param>
internal sealed class DocumentAssembler(Headings headings, Func<NoteCall, IReadOnlyList<RawBlock>> notes, Places places)
{
    private readonly SectionTree tree = new();

    /// <summary>The first paragraph in the style of a document's title; empty when there is none.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>Builds the tree.</summary>
    public Section Assemble(IReadOnlyList<RawBlock> blocks)
    {
        Add(blocks);
        return tree.End();
    }

    private void Add(IReadOnlyList<RawBlock> blocks)
    {
        var captions = CaptionPairs.In(blocks);
        foreach (var block in blocks)
        {
            if (block is RawTable table)
            {
                Add(table, captions.Of(table));
            }
            else if (block is RawParagraph paragraph && !captions.IsUsed(paragraph))
            {
                Add(paragraph, captions.Of(paragraph));
            }
        }
    }

    private void Add(RawTable table, RawParagraph? caption)
    {
        if (table.Rows.Count == 0)
        {
            return;
        }

        places.Path = tree.Path;
        var grid = new TableGrid(places);
        tree.Add(grid.Lay(table, caption?.Text ?? string.Empty));
        Add(grid.Calls);
        if (caption is not null)
        {
            Add(caption.Calls);
        }
    }

    private void Add(RawParagraph paragraph, RawParagraph? caption)
    {
        places.Path = tree.Path;
        var level = headings.LevelOf(paragraph);
        if (level > 0)
        {
            Begin(paragraph, level);
        }
        else if (paragraph.Text.Length > 0 && (paragraph != caption || paragraph.Pictures.Count == 0))
        {
            tree.Add(ToBlock(paragraph));
        }

        for (var i = 0; i < paragraph.Pictures.Count; i++)
        {
            tree.Add(ToFigure(paragraph, paragraph.Pictures[i], i == paragraph.Pictures.Count - 1 ? caption : null));
        }

        Add(paragraph.Calls);
        if (caption is not null && caption != paragraph)
        {
            Add(caption.Calls);
        }

        if (paragraph.Boxes.Count > 0)
        {
            Add(paragraph.Boxes);
        }
    }

    private void Begin(RawParagraph paragraph, int level)
    {
        var label = paragraph.Label is { IsBullet: false } item ? item.Text : string.Empty;
        var (number, title, _) = label.Length == 0 ? TypedNumber.In(paragraph.Text) : default;
        tree.Begin(
            number > 0 ? paragraph.Text[..number] : label,
            paragraph.Text[title..].Replace('\n', ' ').Replace('\t', ' '),
            level,
            places.Of(paragraph, title));
        places.Path = tree.Path;
    }

    private TextBlock ToBlock(RawParagraph paragraph)
    {
        if (Title.Length == 0 && paragraph.Style.Role == StyleRole.Title)
        {
            Title = paragraph.Text.Replace('\n', ' ');
        }

        var role = paragraph.IsContents ? BlockRole.TableOfContents : BlockRole.Body;
        var (label, start) = paragraph.Label is null && !paragraph.IsContents ? TypedBullet.In(paragraph.Text) : default;
        var shown = paragraph.Label is { } item ? item.Text : paragraph.Text[..label];
        var isItem = label > 0 || paragraph.Label is { IsBullet: true } or { Text.Length: > 0 } || paragraph.Style.Role == StyleRole.List;
        var location = places.Of(paragraph, start);
        var text = paragraph.Text[start..];
        var highlights = Spans.Shift(paragraph.Highlights, start, text.Length);
        return isItem
            ? new ListItem { Location = location, Role = role, Text = text, Highlights = highlights, Label = shown, Level = LevelOf(paragraph.Label) }
            : new Paragraph { Location = location, Role = role, Text = text, Highlights = highlights };
    }

    private static int LevelOf(ItemLabel? label) => label?.Level ?? 0;

    private Figure ToFigure(RawParagraph holder, string alternativeText, RawParagraph? caption) => new()
    {
        Location = places.Of(caption ?? holder, caption is null ? holder.Text.Length : 0),
        Text = caption?.Text ?? string.Empty,
        Highlights = caption?.Highlights ?? [],
        AlternativeText = alternativeText,
    };

    private void Add(IReadOnlyList<NoteCall> calls)
    {
        foreach (var call in calls)
        {
            foreach (var paragraph in notes(call).OfType<RawParagraph>().Where(p => p.Text.Length > 0))
            {
                tree.Add(new Note { Location = places.Of(paragraph, 0), Text = paragraph.Text, Highlights = paragraph.Highlights });
            }
        }
    }
}
