using Planning.Abstractions.Documents;
using UglyToad.PdfPig.Core;

namespace Planning.Documents.Pdf.Pages;

/// <summary>The sheet: turns the file's places, whose y grows upwards, into those of a reader's page.</summary>
/// <param name="Left">The file's x of the left side.</param>
/// <param name="Top">The file's y of the upper side.</param>
/// <param name="Width">The sheet's width in points.</param>
/// <param name="Height">The sheet's height in points.</param>
internal readonly record struct PageFrame(double Left, double Top, double Width, double Height)
{
    // The sizes of US Letter, which readers fall back on.
    private const double FallbackWidth = 612;
    private const double FallbackHeight = 792;

    /// <summary>The whole sheet.</summary>
    public Box Sheet => new(0, 0, Width, Height);

    /// <summary>The sheet of a page, turned: what its crop box keeps of its media box.</summary>
    /// <param name="turn">What turns the file's places.</param>
    /// <param name="mediaBox">The media box in the file's places.</param>
    /// <param name="cropBox">The crop box in the file's places.</param>
    public static PageFrame Of(TransformationMatrix turn, PdfRectangle mediaBox, PdfRectangle cropBox)
    {
        var (media, crop) = (Turned(turn, mediaBox), Turned(turn, cropBox));
        var (left, right) = (Math.Max(media.Left, crop.Left), Math.Min(media.Right, crop.Right));
        var (bottom, top) = (Math.Max(media.Top, crop.Top), Math.Min(media.Bottom, crop.Bottom));
        if (!(right > left && top > bottom))
        {
            (left, right, bottom, top) = (media.Left, media.Right, media.Top, media.Bottom);
        }

        return right > left && top > bottom && double.IsFinite(right - left) && double.IsFinite(top - bottom)
            ? new(left, top, right - left, top - bottom)
            : new(0, FallbackHeight, FallbackWidth, FallbackHeight);
    }

    /// <summary>A place of the file, on the sheet.</summary>
    public (double X, double Y) Place(PdfPoint point) => (point.X - Left, Top - point.Y);

    /// <summary>The box around places of the sheet; null when one of them is no number.</summary>
    public static Box? Around(params ReadOnlySpan<(double X, double Y)> places)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (x, y) in places)
        {
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
            (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
        }

        return double.IsFinite(left + right + top + bottom) && right >= left && bottom >= top ? new(left, top, right, bottom) : null;
    }

    // The boxes of this struct's making grow downwards: here the top is the least y of the file.
    private static Box Turned(TransformationMatrix turn, PdfRectangle box)
    {
        var (a, b) = (turn.Transform(box.BottomLeft), turn.Transform(box.TopRight));
        return Around((a.X, a.Y), (b.X, b.Y)) ?? default;
    }
}
