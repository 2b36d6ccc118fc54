namespace Planning.Documents.Word.Markup;

/// <summary>The elements of a Word part that reading turns on; all others are <see cref="Other"/> and are read through.</summary>
internal enum Mark
{
    Other,

    // Text and what stands for text.
    Text, Tab, PositionTab, Break, CarriageReturn, NoBreakHyphen, Symbol, InstructionText, FieldCharacter, SimpleField,

    // What holds text.
    Paragraph, Run, TextBoxContent, AlternateContent, Choice, Fallback, Table, Row, Cell, Note, StructuredContent,

    // What hides text.
    Deleted, MovedFrom, RubyText, PropertyChange,

    // Properties.
    ParagraphProperties, RunProperties, RowProperties, CellProperties, ParagraphStyle, RunStyle, Vanish, Bold, Size, Capitals, Highlight,
    Shading, OutlineLevel, NumberingProperties, NumberingId, NumberingLevel, GridSpan, VerticalMerge, GridBefore, HeaderRow, Inserted, Gallery,

    // Pictures and calls.
    Drawing, DrawingProperties, Picture, FootnoteCall, EndnoteCall, RenderedPageBreak,
}
