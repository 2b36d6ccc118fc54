using Planning.Documents.Word.Annotation;
using Planning.Reporting.Checklist;
using Planning.Reporting.Verification;

namespace Planning.Host.Outputs;

/// <summary>Writes the remarks of a verification into copies of its Word documents.</summary>
internal sealed class VerificationRemarks(AnnotatedCopies copies)
{
    /// <summary>Writes them; documents of other formats have no margin to write in, and are left out.</summary>
    /// <param name="result">The verification.</param>
    /// <param name="given">The files and folders that it was asked for.</param>
    /// <param name="progress">Where to say what is being done.</param>
    /// <returns>The documents that could not be annotated.</returns>
    public IReadOnlyList<UnreadFile> Write(VerificationResult result, IReadOnlyList<string> given, IProgress<string> progress)
    {
        var words = result.Documents.Where(d => Path.GetExtension(d.File).ToLowerInvariant() is ".docx" or ".docm").ToList();
        if (words.Count == 0)
        {
            return [];
        }

        copies.Prepare([.. words.Select(d => d.File)], given);
        return [.. words.Select(d => copies.Write(d.File, Of(d), progress)).OfType<UnreadFile>()];
    }

    /// <summary>The remarks of a document, each with the key of its sentence.</summary>
    public static List<Annotation> Of(VerifiedDocument document) =>
        [.. document.Statements.Where(VerificationWords.IsDue).Select(statement => (Statement: statement, Key: VerificationKey.Of(statement)))
            .Select(s => new Annotation { Location = s.Statement.Location!, Key = s.Key, Paragraphs = VerificationWords.Remark(s.Statement, s.Key) })];
}
