namespace Planning.Documents.Word.Annotation;

/// <summary>A comment to anchor in a paragraph.</summary>
/// <param name="Number">Its rank among the comments to write.</param>
/// <param name="From">The first character meant, in the visible text of the paragraph.</param>
/// <param name="To">The character after the last; null for the paragraph's end.</param>
internal readonly record struct Remark(int Number, int From, int? To)
{
    /// <summary>A remark on all of a paragraph.</summary>
    public static Remark OnWhole(int number) => new(number, 0, null);

    public bool IsWhole => From == 0 && To is null;
}
