using Planning.Abstractions.Documents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.PdfFonts;

namespace Planning.Documents.Pdf.Pages;

/// <content>Text: one glyph at a time.</content>
internal sealed partial class PageDrawing
{
    // Text leaning less than this is upright for the eye, in degrees.
    private const double MaxTilt = 3;

    // Letters are spaced by up to half of their size; more is a jump to another place.
    private const double MaxSpacing = 0.5;

    /// <inheritdoc/>
    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        if (Clip is not { } clip)
        {
            return;
        }

        var look = looks.Of(font);
        var matrix = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        var (origin, along, up) = (Place(matrix, 0, 0), Place(matrix, 1, 0), Place(matrix, 0, 1));
        var stretch = Stretch(font, characterBoundingBox);
        var size = stretch * Math.Sqrt(Square(up.X - origin.X) + Square(up.Y - origin.Y));
        var spacing = currentState.FontState.CharacterSpacing / (fontSize == 0 ? 1 : fontSize);
        var advance = characterBoundingBox.Width + (spacing is > 0 and <= MaxSpacing ? spacing : 0);
        var (low, high) = (look.Descent * stretch, look.Ascent * stretch);
        var box = PageFrame.Around(Place(matrix, 0, low), Place(matrix, advance, low), Place(matrix, 0, high), Place(matrix, advance, high));
        var mode = currentState.FontState.TextRenderingMode;
        if (box is not { } room || !(size > 0) || !Boxes.Holds(clip, room) || IsTransparent(currentState, mode))
        {
            return;
        }

        var turn = Turn(along.X - origin.X, along.Y - origin.Y);
        var ink = look.In(mode == TextRenderingMode.Stroke ? currentState.CurrentStrokingColor : currentState.CurrentNonStrokingColor, mode == TextRenderingMode.FillThenStroke);
        canvas.Add(new Glyph(look.Text(code, unicode), room, turn is 90 or 270 ? origin.X : origin.Y, size, turn, canvas.Rank(ink), canvas.Marks.Current), isGhost: mode is TextRenderingMode.Neither);
    }

    // The unit of a font made of drawings is any: the height of its letters is their size.
    private static double Stretch(IFont font, CharacterBoundingBox letter) => font is IType3Font && letter.GlyphBounds.Height is > 1.5 and < 1e6 and var drawn ? drawn : 1;

    private static double Square(double value) => value * value;

    private static bool IsTransparent(CurrentGraphicsState state, TextRenderingMode mode) =>
        (mode == TextRenderingMode.Stroke ? state.AlphaConstantStroking : state.AlphaConstantNonStroking) <= 0;

    // Clockwise as a reader sees it, since y grows downwards.
    private static int Turn(double dx, double dy)
    {
        var degrees = Math.Atan2(dy, dx) * 180 / Math.PI;
        if (!double.IsFinite(degrees))
        {
            return 0;
        }

        var quarter = Math.Round(degrees / 90) * 90;
        var turn = (int)Math.Round(Math.Abs(degrees - quarter) <= MaxTilt ? quarter : degrees);
        return ((turn % 360) + 360) % 360;
    }
}
