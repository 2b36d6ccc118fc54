using UglyToad.PdfPig.Tokens;

namespace Planning.Documents.Pdf.Pages;

/// <summary>The marks that a page's drawing goes in and out of, by which the document's tags name what it draws.</summary>
internal sealed class ContentMarks
{
    /// <summary>Content without a mark.</summary>
    public const int None = -1;

    private readonly Stack<int> open = [];

    /// <summary>The mark drawn under; <see cref="None"/> outside any.</summary>
    public int Current { get; private set; } = None;

    /// <summary>Begins content, under a mark where its properties name one.</summary>
    public void Begin(DictionaryToken? properties)
    {
        open.Push(Current);
        if (properties is not null && properties.TryGet(NameToken.Create("MCID"), out var token) && token is NumericToken mark)
        {
            Current = mark.Int;
        }
    }

    /// <summary>Begins a drawing within the page, whose marks are its own.</summary>
    public void BeginDrawing()
    {
        open.Push(Current);
        Current = None;
    }

    /// <summary>Ends the content last begun; an end too many is ignored, as readers do.</summary>
    public void End() => Current = open.TryPop(out var before) ? before : None;
}
