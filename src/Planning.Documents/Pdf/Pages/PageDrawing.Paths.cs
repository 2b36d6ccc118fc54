using Planning.Abstractions.Documents;
using UglyToad.PdfPig.Core;

namespace Planning.Documents.Pdf.Pages;

/// <content>Paths: rules, painted areas and clips.</content>
internal sealed partial class PageDrawing
{
    // Rules of tables are seldom thicker than this, and shaded rows never thinner.
    private const double MaxThickness = 3.5;

    // A rule is longer than it is thick; what is not, and is tiny, is a dot of a dotted one.
    private const double MinProportion = 3;
    private const double MaxDot = 2;

    // How far a line may lean and still be straight for the eye, in points over its whole length.
    private const double MaxLean = 1;

    private const string White = "FFFFFF";

    private readonly PathUnderWay path = new();

    /// <inheritdoc/>
    public override void BeginSubpath()
    {
        // A piece begins with its first place.
    }

    /// <inheritdoc/>
    public override PdfPoint? CloseSubpath()
    {
        path.Close();
        return null;
    }

    /// <inheritdoc/>
    public override void MoveTo(double x, double y) => path.Move(Arrive(x, y));

    /// <inheritdoc/>
    public override void LineTo(double x, double y) => path.Draw(Arrive(x, y), isCurve: false);

    /// <inheritdoc/>
    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => path.Draw(Arrive(x3, y3), isCurve: true);

    /// <inheritdoc/>
    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => path.Draw(Arrive(x3, y3), isCurve: true);

    /// <inheritdoc/>
    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        path.Close();
    }

    /// <inheritdoc/>
    public override void StrokePath(bool close)
    {
        if (close)
        {
            path.Close();
        }

        Stroke();
        EndPath();
    }

    /// <inheritdoc/>
    public override void FillPath(FillingRule fillingRule, bool close)
    {
        Fill();
        EndPath();
    }

    /// <inheritdoc/>
    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        if (close)
        {
            path.Close();
        }

        Fill();
        Stroke();
        EndPath();
    }

    /// <inheritdoc/>
    public override void ClosePath() => EndPath();

    /// <inheritdoc/>
    public override void EndPath()
    {
        if (path.Clips)
        {
            Narrow(path.Around);
        }

        path.Clear();
    }

    /// <inheritdoc/>
    public override void ModifyClippingIntersect(FillingRule clippingRule) => path.Clips = !path.IsEmpty;

    /// <inheritdoc/>
    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        var matrix = CurrentTransformationMatrix;
        Narrow(PageFrame.Around(
            Place(matrix, rectangle.Left, rectangle.Bottom), Place(matrix, rectangle.Right, rectangle.Bottom), Place(matrix, rectangle.Left, rectangle.Top), Place(matrix, rectangle.Right, rectangle.Top)));
    }

    private static bool IsThin(Box box)
    {
        var (less, more) = (Math.Min(box.Width, box.Height), Math.Max(box.Width, box.Height));
        return (less <= MaxThickness && more >= MinProportion * less) || more <= MaxDot;
    }

    private (double X, double Y) Arrive(double x, double y)
    {
        var point = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        CurrentPosition = point;
        return frame.Place(point);
    }

    private void Narrow(Box? to)
    {
        if (to is not null && clips.Pop() is var before)
        {
            clips.Push(before is null ? null : Boxes.Overlap(before.Value, to.Value));
        }
    }

    private void Stroke()
    {
        var state = GetCurrentState();
        if (Clip is not { } clip || path.IsEmpty || state.AlphaConstantStroking <= 0)
        {
            return;
        }

        var matrix = state.CurrentTransformationMatrix;
        var half = Math.Abs(state.LineWidth) * Math.Sqrt(Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C))) / 2;
        if (!(half <= MaxThickness))
        {
            // A bar of a chart, or no number.
            return;
        }

        var isWhite = FontLooks.Hex(state.CurrentStrokingColor) == White;
        foreach (var (from, to) in path.Lines())
        {
            if (PageFrame.Around(from, to) is { } line && Math.Min(line.Width, line.Height) <= MaxLean && Math.Max(line.Width, line.Height) > 0)
            {
                AddRule(line, half, line.Width >= line.Height, isWhite, clip);
            }
        }
    }

    private void AddRule(Box line, double half, bool isHorizontal, bool isWhite, Box clip)
    {
        var thick = isHorizontal
            ? new Box(line.Left, ((line.Top + line.Bottom) / 2) - half, line.Right, ((line.Top + line.Bottom) / 2) + half)
            : new Box(((line.Left + line.Right) / 2) - half, line.Top, ((line.Left + line.Right) / 2) + half, line.Bottom);
        if (Boxes.Overlap(thick, clip) is { } shown)
        {
            canvas.Add(new Rule(shown, isHorizontal), isWhite);
        }
    }

    private void Fill()
    {
        var state = GetCurrentState();
        if (Clip is not { } clip || path.IsEmpty || state.AlphaConstantNonStroking <= 0)
        {
            return;
        }

        var colour = FontLooks.Hex(state.CurrentNonStrokingColor);
        var isWhite = colour == White;
        foreach (var area in path.Areas())
        {
            if (Boxes.Overlap(area, clip) is not { } shown)
            {
                continue;
            }

            if (IsThin(shown))
            {
                canvas.Add(new Rule(shown, shown.Width >= shown.Height), isWhite);
            }
            else if (!isWhite && shown.Width > 0 && shown.Height > 0)
            {
                canvas.AddFill(shown, colour);
            }
        }
    }
}
