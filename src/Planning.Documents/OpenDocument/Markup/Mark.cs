namespace Planning.Documents.OpenDocument.Markup;

/// <summary>The elements of an OpenDocument part that reading turns on; all others are <see cref="Other"/> and are read through.</summary>
internal enum Mark
{
    Other,

    // What a part is made of.
    Meta, Styles, AutomaticStyles, MasterStyles, Body,

    // Text and what stands for text.
    Paragraph, Heading, Span, Space, Tab, LineBreak, SoftPageBreak, Number, Field,

    // What holds text.
    List, ListItem, ListHeader, NumberedParagraph, Section, Contents, Note, NoteBody, Table, HeaderRows, Row, Cell, CoveredCell, RunningText,

    // Pictures and shapes.
    Frame, Shape, Picture, Title, Description,

    // What is never text of the document.
    Unseen, HiddenText, HiddenParagraph,
}
