using System.CommandLine;
using Planning.Abstractions;

namespace Planning.Host.Commands;

/// <summary>The form of an answer: that of <c>--format</c>, else that which the name of the file asks for.</summary>
internal static class AnswerForm
{
    /// <summary>What names of files say of their form. A name that ends otherwise says nothing.</summary>
    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = "text",
        [".json"] = "json",
        [".sarif"] = "sarif",
        [".html"] = "html",
        [".htm"] = "html",
        [".docx"] = "docx",
        [".xlsx"] = "xlsx",
        [".pdf"] = "pdf",
        [".odt"] = "odt",
        [".ods"] = "ods",
        [".csv"] = "csv",
        [".ics"] = "ics",
        [".geojson"] = "geojson",
    };

    /// <summary>The form to write.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="format">The option of the form.</param>
    /// <param name="file">The file that it is written to; null for the terminal.</param>
    /// <param name="known">The forms that the command writes.</param>
    /// <exception cref="UserErrorException">The name of the file says another form than the one asked for, or one that the command does not write.</exception>
    public static string Of(ParseResult parsed, Option<string> format, string? file, IReadOnlyList<string> known)
    {
        var form = parsed.GetValue(format)!;
        var extension = Path.GetExtension(file) ?? string.Empty;
        if (!ByExtension.TryGetValue(extension, out var named) || named == form || (form is ("sarif" or "geojson") && named == "json"))
        {
            return form;
        }

        if (parsed.GetResult(format) is { Implicit: false })
        {
            if (named == "text" && form is not ("docx" or "xlsx"))
            {
                return form;
            }

            throw new UserErrorException("PLN1316", $"« {file} » finit par {extension}, et la forme demandée est {form} : le fichier ne s'ouvrirait pas.",
                known.Contains(named) ? $"Retirez --format pour l'écrire en {named}, ou donnez-lui un nom en .{Ending(form)}." : $"Donnez-lui un nom en .{Ending(form)}.");
        }

        return known.Contains(named) ? named : throw new UserErrorException("PLN1317", $"Cette réponse ne s'écrit pas en {extension} (« {file} »).",
            $"Donnez au fichier un nom en {string.Join(", ", known.SkipLast(1).Select(k => $".{Ending(k)}"))} ou .{Ending(known[^1])}.");
    }

    /// <summary>Refuses to write to the terminal what only a program opens.</summary>
    /// <param name="form">The form.</param>
    /// <param name="file">The file that it is written to; null for the terminal.</param>
    /// <param name="example">A name for the file, without its ending.</param>
    /// <exception cref="UserErrorException">It is a workbook or a document of Word, and no file is named.</exception>
    public static void EnsureFile(string form, string? file, string example)
    {
        if (file is null && form is ("docx" or "xlsx"))
        {
            throw new UserErrorException("PLN1571", $"Le format {form} s'écrit dans un fichier.", $"Donnez-en le nom : --out {example}.{form}");
        }
    }

    private static string Ending(string form) => form == "text" ? "txt" : form;
}
