using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Planning.Documents.Pdf.Pages;

/// <summary>Makes the canvas of each page, for the library, which constructs it by its one constructor.</summary>
internal sealed class PageCanvasFactory(
    IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser, ParsingOptions parsingOptions)
    : BasePageFactory<PageCanvas>(pdfScanner, resourceStore, filterProvider, pageContentParser, parsingOptions)
{
    private readonly FontLooks looks = new(pdfScanner);
    private readonly Annotations annotations = new(pdfScanner);

    protected override PageCanvas ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var frame = PageFrame.Of(initialMatrix, mediaBox.Bounds, cropBox.Bounds);
        var canvas = new PageCanvas(frame);
        Begin().Process(pageNumber, operations);
        Lay(annotations.Of(dictionary), canvas, Begin);
        return canvas;

        PageDrawing Begin() => new(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions, frame, looks, canvas);
    }

    private static void Lay(IReadOnlyList<Annotation> laid, PageCanvas canvas, Func<PageDrawing> begin)
    {
        var fields = 0;
        foreach (var annotation in laid.Where(a => a.IsOfPage))
        {
            var before = canvas.GlyphCount;
            Salvage.Or(() => begin().Draws(annotation), false);
            fields += annotation is { IsField: true, HasText: true } && canvas.GlyphCount == before ? 1 : 0;
        }

        var comments = laid.Count(a => a is { IsComment: true, HasText: true });
        canvas.LeftOut = new LeftOut(fields, comments, [.. laid.Select(a => a.Attachment).Where(name => name.Length > 0)]);
    }
}
