using Planning.Documents.OpenDocument.Styles;
using Planning.Documents.Story;

namespace Planning.Documents.OpenDocument.Story;

/// <summary>How letters are shown at a place.</summary>
/// <param name="Looks">What spans say of them.</param>
/// <param name="Hides">Whether they are hidden.</param>
internal readonly record struct Ink(RunLooks Looks, bool Hides)
{
    /// <summary>The ink of a paragraph before any span.</summary>
    public static Ink Of(ParagraphLook look) => new(new RunLooks { Highlighted = look.Highlighted }, look.Hides);

    /// <summary>The ink inside a span.</summary>
    public Ink Inside(TextLook look) => new(
        new RunLooks
        {
            Bold = look.Bold ?? Looks.Bold,
            Capitals = look.Capitals ?? Looks.Capitals,
            Size = look.Size ?? Looks.Size,
            Highlighted = look.Highlighted ?? Looks.Highlighted,
        },
        look.Hides ?? Hides);
}
