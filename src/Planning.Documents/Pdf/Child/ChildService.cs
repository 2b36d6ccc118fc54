using Planning.Documents.Pdf.Drawing;
using Planning.Documents.Pdf.Layout;
using Planning.Documents.Pdf.Pages;
using UglyToad.PdfPig;

namespace Planning.Documents.Pdf.Child;

/// <summary>Obeys the orders given to the child. What a file or a page throws is answered as a fault, memory apart, which ends the process.</summary>
internal sealed class ChildService(Stream answers) : IDisposable
{
    private static readonly ChildAnswer Damaged = new() { Fault = PdfFault.Damaged };
    private PdfDocument? document;
    private PageReader? reader;
    private HeadingTags? tags;

    /// <summary>Answers one order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="orders">Where the file follows the order that opens it.</param>
    /// <exception cref="IOException">Whoever asked is gone.</exception>
    public void Obey(ChildOrder order, Stream orders)
    {
        if (order.First == 0)
        {
            Answer(Open(order, Frames.ReadBytes(orders, int.MaxValue) ?? throw new EndOfStreamException()));
            return;
        }

        for (var number = order.First; number <= order.Last; number++)
        {
            Answer(Read(number, order.Draws));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => document?.Dispose();

    private ChildAnswer Open(ChildOrder order, byte[] file)
    {
        document?.Dispose();
        var (opened, fault) = FileOpening.Open(file, order.Password);
        document = opened;
        reader = opened is null ? null : new PageReader(opened);
        tags = opened is null ? null : Salvage.Or<HeadingTags?>(() => HeadingTags.Of(opened), null);
        return opened is null ? new ChildAnswer { Fault = fault } : Salvage.Or(() => new ChildAnswer { File = FileOpening.Describe(opened, order.IsFirst) }, Damaged);
    }

    private ChildAnswer Read(int number, bool draws) => document is null || reader is null || number > document.NumberOfPages
        ? new ChildAnswer { Fault = PdfFault.Absent }
        : Salvage.Or(() =>
        {
            var layout = PageLayout.Of(reader.Read(number), mark => tags?.LevelOf(number, mark) ?? 0);
            return draws ? new ChildAnswer { Drawing = PageSvg.Of(layout) } : new ChildAnswer { Page = layout.ToText() };
        }, Damaged);

    private void Answer(ChildAnswer answer) => Frames.Write(answers, answer, ChildJson.Default.ChildAnswer);
}
