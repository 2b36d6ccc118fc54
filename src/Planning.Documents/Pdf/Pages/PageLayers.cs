using UglyToad.PdfPig.Tokens;

namespace Planning.Documents.Pdf.Pages;

/// <summary>The optional layers that a page's drawing goes in and out of. A layer within another is hidden with it.</summary>
internal sealed class PageLayers
{
    private readonly List<(int Parent, DictionaryToken? Group)> layers = [(0, null)];
    private readonly Stack<int> open = [];

    /// <summary>The rank of the layer drawn in; 0 outside any.</summary>
    public int Current { get; private set; }

    /// <summary>Begins content, in a layer or in none of its own.</summary>
    public void Begin(DictionaryToken? group)
    {
        open.Push(Current);
        if (group is not null)
        {
            layers.Add((Current, group));
            Current = layers.Count - 1;
        }
    }

    /// <summary>Ends the content last begun; an end too many is ignored, as readers do.</summary>
    public void End() => Current = open.TryPop(out var before) ? before : 0;

    /// <summary>The ranks of the layers that do not show.</summary>
    public HashSet<int> Hidden(HiddenLayers hidden)
    {
        var off = new HashSet<int>();
        for (var rank = 1; rank < layers.Count; rank++)
        {
            if (off.Contains(layers[rank].Parent) || hidden.Hides(layers[rank].Group!))
            {
                off.Add(rank);
            }
        }

        return off;
    }
}
