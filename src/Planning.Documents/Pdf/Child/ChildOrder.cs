namespace Planning.Documents.Pdf.Child;

/// <summary>What the child is asked for: the first order opens the file, which follows it as it is; the others read pages.</summary>
internal sealed record ChildOrder
{
    /// <summary>The password to open the file with; null for none, and in the orders after the first.</summary>
    public string? Password { get; init; }

    /// <summary>Whether no other child has opened the file: this one says all that the file says of itself, the others do not.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The first page to read, from 1; 0 in the order that opens.</summary>
    public int First { get; init; }

    /// <summary>The last page to read.</summary>
    public int Last { get; init; }

    /// <summary>Whether a drawing of each page is wanted instead of its text.</summary>
    public bool Draws { get; init; }
}
