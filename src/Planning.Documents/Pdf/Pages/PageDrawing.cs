using Planning.Abstractions.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Planning.Documents.Pdf.Pages;

/// <summary>Follows the drawing orders of a page and puts what they draw on its canvas, cut to the clip of the moment.</summary>
/// <remarks>
/// A clip is taken as the box around it: what it hides beyond is kept. Drawings nested deeper than readers draw them, and orders beyond
/// what a page can need, are left out and said (<see cref="PageContent.IsCut"/>): a file of a few lines can ask for billions.
/// </remarks>
internal sealed partial class PageDrawing : BaseStreamProcessor<PageCanvas>
{
    private const int MaxNesting = 24;

    private readonly PageFrame frame;
    private readonly FontLooks looks;
    private readonly PageCanvas canvas;
    private readonly Stack<Box?> clips = [];
    private int nesting;

    /// <summary>Readies the drawing of one page on its canvas.</summary>
    public PageDrawing(
        int pageNumber,
        IResourceStore resourceStore,
        IPdfTokenScanner pdfScanner,
        IPageContentParser pageContentParser,
        ILookupFilterProvider filterProvider,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        ParsingOptions parsingOptions,
        PageFrame frame,
        FontLooks looks,
        PageCanvas canvas)
        : base(pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsingOptions)
    {
        (this.frame, this.looks, this.canvas) = (frame, looks, canvas);
        clips.Push(frame.Sheet);
    }

    // What shows at the moment; null when nothing does.
    private Box? Clip => clips.Peek();

    /// <inheritdoc/>
    public override PageCanvas Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        ProcessOperations(operations);
        return canvas;
    }

    /// <summary>Draws what is laid on the page. One drawing each: what the page's orders leave behind is nothing to it.</summary>
    /// <returns>Whether the file holds a drawing of it.</returns>
    public bool Draws(Annotation annotation)
    {
        if (annotation.Look is { } look)
        {
            canvas.Layers.Begin(annotation.Layer);
            ModifyCurrentTransformationMatrix(annotation.Carry);
            ProcessFormXObject(look, NameToken.Create("Annotation"));
            canvas.Layers.End();
        }

        return annotation.Look is not null;
    }

    /// <inheritdoc/>
    public override void PushState()
    {
        base.PushState();
        clips.Push(Clip);
    }

    /// <inheritdoc/>
    public override void PopState()
    {
        base.PopState();
        while (clips.Count > StackSize)
        {
            clips.Pop();
        }
    }

    /// <inheritdoc/>
    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        canvas.Marks.Begin(properties);
        canvas.Layers.Begin(name.Data != "OC" ? null : propertyDictionaryName is null ? properties : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName));
    }

    /// <inheritdoc/>
    public override void EndMarkedContent()
    {
        canvas.Marks.End();
        canvas.Layers.End();
    }

    /// <inheritdoc/>
    public override void EndInlineImage(Memory<byte> bytes)
    {
        // The picture itself is of no use here: it is not decoded.
        InlineImageBuilder = null;
        AddPicture(CurrentTransformationMatrix);
    }

    /// <inheritdoc/>
    public override void PaintShading(NameToken shadingName)
    {
        if (Clip is { } area && area != frame.Sheet)
        {
            canvas.AddFill(area, "");
        }
    }

    /// <inheritdoc/>
    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            if (!canvas.Follows())
            {
                return;
            }

            operation.Run(this);
        }
    }

    /// <inheritdoc/>
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (nesting >= MaxNesting)
        {
            canvas.Cut();
            return;
        }

        nesting++;
        canvas.Layers.Begin(Layer(formStream));
        canvas.Marks.BeginDrawing();
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            canvas.Marks.End();
            canvas.Layers.End();
            nesting--;
        }
    }

    /// <inheritdoc/>
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        canvas.Layers.Begin(Layer(xObjectContentRecord.Stream));
        AddPicture(xObjectContentRecord.AppliedTransformation);
        canvas.Layers.End();
    }

    /// <inheritdoc/>
    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture(CurrentTransformationMatrix);

    private DictionaryToken? Layer(StreamToken stream) => PdfScanner.Find<DictionaryToken>(stream.StreamDictionary, "OC");

    // A picture is drawn in the unit square; a very thin one is a rule that some programs make of one stretched dot.
    private void AddPicture(in TransformationMatrix matrix)
    {
        var box = PageFrame.Around(Place(matrix, 0, 0), Place(matrix, 1, 0), Place(matrix, 0, 1), Place(matrix, 1, 1));
        if (box is null || Clip is not { } clip || Boxes.Overlap(box.Value, clip) is not { } shown)
        {
            return;
        }

        if (IsThin(shown))
        {
            canvas.Add(new Rule(shown, shown.Width >= shown.Height), isWhite: false);
        }
        else
        {
            canvas.AddPicture(shown);
        }
    }

    private (double X, double Y) Place(in TransformationMatrix matrix, double x, double y) => frame.Place(matrix.Transform(new PdfPoint(x, y)));
}
