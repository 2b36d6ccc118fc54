using System.Globalization;
using Microsoft.Extensions.Configuration;
using Planning.Abstractions;
using Planning.Documents.Pdf;

namespace Planning.Host.Settings;

/// <summary>Reads section <c>Planning:Pdf</c>: what reading a PDF may cost.</summary>
internal static class PdfSettings
{
    // Less does not start the runtime.
    private const int LeastMegabytes = 64;

    /// <summary>The limits.</summary>
    /// <exception cref="UserErrorException">A setting is unknown, or its value is none.</exception>
    public static PdfLimits From(IConfigurationSection section)
    {
        SettingNames.Check(section, nameof(PdfLimits.FileMegabytes), nameof(PdfLimits.Pages), nameof(PdfLimits.SecondsPerPage), nameof(PdfLimits.MemoryMegabytes), nameof(PdfLimits.Processes));
        var usual = PdfLimits.Default;
        return new PdfLimits
        {
            FileMegabytes = Whole(section, nameof(PdfLimits.FileMegabytes), usual.FileMegabytes, 1, 2000),
            Pages = Whole(section, nameof(PdfLimits.Pages), usual.Pages, 1, 1_000_000),
            SecondsPerPage = Whole(section, nameof(PdfLimits.SecondsPerPage), usual.SecondsPerPage, 1, 3600),
            MemoryMegabytes = Whole(section, nameof(PdfLimits.MemoryMegabytes), usual.MemoryMegabytes, LeastMegabytes, 1_000_000),
            Processes = Whole(section, nameof(PdfLimits.Processes), usual.Processes, 1, 256),
        };
    }

    private static int Whole(IConfigurationSection section, string name, int usual, int least, int most)
    {
        if (section[name] is not { Length: > 0 } text)
        {
            return usual;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new UserErrorException("PLN1548", $"Le réglage « {section.Path}:{name} » vaut « {text} », ce qui n'est pas un nombre admis.",
                string.Create(CultureInfo.InvariantCulture, $"Donnez-lui un nombre entier de {least} à {most}, ou supprimez-le pour retrouver {usual}."));
    }
}
