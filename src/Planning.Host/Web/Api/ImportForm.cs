using Microsoft.AspNetCore.Http;
using Planning.Indicators.Exchange.Import;

namespace Planning.Host.Web.Api;

/// <summary>A table of series to import: the options of the command.</summary>
internal sealed class ImportForm
{
    /// <summary>The table (.csv, .xlsx).</summary>
    public IFormFile? Fichier { get; set; }

    /// <summary>Whether to say only what would change.</summary>
    public bool Essai { get; set; }

    /// <summary>The sheet; the first where none is named.</summary>
    public string? Feuille { get; set; }

    /// <summary>The indicator of the whole table, where it has no such column.</summary>
    public string? Indicateur { get; set; }

    /// <summary>The territory of the whole table.</summary>
    public string? Territoire { get; set; }

    /// <summary>The code of that territory.</summary>
    public string? Code { get; set; }

    /// <summary>The unit of the lines that give none.</summary>
    public string? Unite { get; set; }

    /// <summary>Where the values come from, for the lines that do not say.</summary>
    public string? Source { get; set; }

    /// <summary>What is asked, of a file.</summary>
    internal ImportRequest Request(string file) => new()
    {
        File = file,
        Sheet = Given(Feuille),
        Indicator = Given(Indicateur),
        Territory = Given(Territoire),
        Code = Given(Code),
        Unit = Given(Unite),
        Source = Given(Source) ?? string.Empty,
    };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
