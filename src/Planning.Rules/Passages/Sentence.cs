using Planning.Abstractions.Documents;
using Planning.Rules.Quantities;

namespace Planning.Rules.Passages;

/// <summary>A sentence, a list item's sentence, a table's row or a heading, with all that was found in it.</summary>
internal sealed record Sentence
{
    /// <summary>The text that <see cref="Start"/> and <see cref="End"/> refer to.</summary>
    public required string Text { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Where the block or cell stands.</summary>
    public required Location Location { get; init; }

    public required SentenceMarks Marks { get; init; }

    public required QuantityKinds Quantities { get; init; }

    /// <summary>The number of words, small ones included.</summary>
    public required int Words { get; init; }

    /// <summary>The first of its hits in <see cref="AnnotatedText.Hits"/>; set when the stretches of the text are put together.</summary>
    public required int FirstHit { get; set; }

    public required int HitCount { get; init; }

    /// <summary>The section, as an index of <see cref="AnnotatedText.Sections"/>.</summary>
    public required int Section { get; init; }

    /// <summary>The block's rank in the document: sentences of one block share it.</summary>
    public required int Block { get; init; }

    public bool Has(SentenceMarks marks) => (Marks & marks) != 0;

    /// <summary>Whether the sentence is running text, a list item or a table's row of the document itself.</summary>
    public bool IsBody => !Has(SentenceMarks.Heading | SentenceMarks.Contents);
}
