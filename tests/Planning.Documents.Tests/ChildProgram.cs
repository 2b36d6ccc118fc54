using Planning.Documents.Pdf.Child;

namespace Planning.Documents.Tests;

/// <summary>The child that tests read PDFs with: this very assembly, run as a program.</summary>
internal static class ChildProgram
{
    /// <summary>
    /// Serves as <see cref="PdfChild"/>; <c>measured</c> does too and says its memory in a folder, <c>silent</c> never answers, <c>dead</c> dies at
    /// once, <c>greedy</c> wants all memory.
    /// </summary>
    public static int Main(string[] args)
    {
        switch (args)
        {
            case [PdfChild.Argument]:
                return PdfChild.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
            case ["measured", var folder]:
                return PdfChild.Run(Console.OpenStandardInput(), new MeasuredStream(Console.OpenStandardOutput(), Path.Combine(folder, $"{Environment.ProcessId}")));
            case ["silent"]:
                Thread.Sleep(Timeout.Infinite);
                return 0;
            case ["greedy"]:
                for (var all = new List<byte[]>(); ;)
                {
                    all.Add(GC.AllocateArray<byte>(10 << 20, pinned: true));
                }

            default:
                return 1;
        }
    }
}
