using UglyToad.PdfPig;

namespace Planning.Documents.Pdf.Pages;

/// <summary>Reads what the pages of an open PDF draw.</summary>
/// <remarks>The file is untrusted and the library can overflow the stack on it: this runs in a process that may die.</remarks>
internal sealed class PageReader
{
    private readonly PdfDocument document;
    private readonly HiddenLayers hidden;

    /// <summary>Readies a document. One reader a document.</summary>
    public PageReader(PdfDocument document)
    {
        this.document = document;
        hidden = Salvage.Or(() => HiddenLayers.Of(document), HiddenLayers.None(document));
        document.AddPageFactory<PageCanvas, PageCanvasFactory>();
    }

    /// <summary>What a page draws and shows.</summary>
    /// <param name="number">The page, from 1.</param>
    /// <exception cref="Exception">Whatever the library throws on a page that it cannot read; other pages may be read still.</exception>
    public PageContent Read(int number) => document.GetPage<PageCanvas>(number).Shown(number, hidden);
}
