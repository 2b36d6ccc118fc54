using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Pages;

/// <summary>Answers whether a thing lies on one of the areas of a page.</summary>
/// <remarks>Only the largest areas are looked at: the cost stays bounded on a page of thousands of them.</remarks>
internal sealed class Backgrounds
{
    private const int Max = 64;

    private readonly Box[] areas;

    /// <summary>Keeps the largest of the areas.</summary>
    public Backgrounds(IReadOnlyList<Box> areas) => this.areas = [.. areas.OrderByDescending(a => a.Width * a.Height).Take(Max)];

    /// <summary>Whether the middle of a box is on an area.</summary>
    public bool Lies(Box box)
    {
        foreach (var area in areas)
        {
            if (Boxes.Holds(area, box))
            {
                return true;
            }
        }

        return false;
    }
}
