using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Planning.Documents.Pdf.Pages;

/// <summary>What is laid on a page beside its own content: a field of a form, a text box, a stamp, a comment (ISO 32000-2, 12.5).</summary>
internal sealed record Annotation
{
    /// <summary>Its kind, as the file names it.</summary>
    public required string Kind { get; init; }

    /// <summary>The drawing that shows it; null when the file holds none.</summary>
    public required StreamToken? Look { get; init; }

    /// <summary>What carries the drawing to its place on the page.</summary>
    public required TransformationMatrix Carry { get; init; }

    /// <summary>The optional layer that it belongs to; null for none.</summary>
    public required DictionaryToken? Layer { get; init; }

    /// <summary>Whether it holds a text: the value of a field, the words of a text box or of a comment.</summary>
    public required bool HasText { get; init; }

    /// <summary>The name of the file joined by it; empty for none.</summary>
    public required string Attachment { get; init; }

    /// <summary>Whether it speaks of the page and is no part of it.</summary>
    public bool IsComment => Kind is "Text" or "Highlight" or "Underline" or "Squiggly" or "StrikeOut" or "Caret";

    /// <summary>Whether its text is the page's: a field of a form, or a text box.</summary>
    public bool IsField => Kind is "Widget" or "FreeText";

    /// <summary>Whether a reader sees it as part of the page. Marks and shapes of reviewers are not.</summary>
    public bool IsOfPage => IsField || Kind == "Stamp";
}
