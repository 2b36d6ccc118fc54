using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Note;
using Planning.Reporting.Monitoring.Word;

namespace Planning.Host.Commands;

/// <summary>The Word note of a check.</summary>
/// <param name="file">Where it is written.</param>
/// <param name="template">What it is written into; null for a sober note.</param>
internal sealed class CheckNote(string file, WordTemplate? template)
{
    /// <summary>The note that is asked for; null for none. What cannot be done is said before any work.</summary>
    /// <exception cref="UserErrorException">The file is no Word file or cannot be written, or the template cannot be used.</exception>
    public static CheckNote? Of(string? file, string? template, bool force, IReadOnlyList<string> inputs)
    {
        if (file is null)
        {
            return template is null ? null : throw new UserErrorException("PLN1337", "--template est le modèle de la note de --report, qui n'est pas demandée.", "Ajoutez --report NOTE.docx, ou retirez --template.");
        }

        if (!string.Equals(Path.GetExtension(file), ".docx", StringComparison.OrdinalIgnoreCase))
        {
            throw new UserErrorException("PLN1336", $"La note s'écrit en Word : « {file} » ne finit pas par .docx.", "Donnez-lui un nom en .docx.");
        }

        OutputFile.Prepare(file, force, template is null ? inputs : [.. inputs, template]);
        return new CheckNote(file, template is null ? null : WordTemplateFile.Read(template));
    }

    /// <summary>Writes it, unless nothing could be checked.</summary>
    /// <returns>What must be known of the template.</returns>
    public IReadOnlyList<Notice> Write(CheckResult result)
    {
        IReadOnlyList<Notice> notices = [];
        if (result.Reports.Count > 0)
        {
            OutputFile.Write(file, stream => notices = ChecklistNote.Write(result, template, stream));
        }

        return notices;
    }
}
