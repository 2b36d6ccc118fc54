using Planning.Abstractions;
using Planning.Host.Dossiers;
using Planning.Host.Plugins;
using Planning.Reporting.Checklist;
using Planning.Rules;
using Planning.Rules.Facts;

namespace Planning.Host.Jobs;

/// <summary>Prepares the <c>dossier.yaml</c> of a folder from what its documents say.</summary>
internal sealed class DossierInitJob(DocumentIntake intake, RuleLibrary rules)
{
    /// <summary>The draft, and the files that could not be used.</summary>
    /// <exception cref="UserErrorException">The folder holds no document, or none that is recognised.</exception>
    public (string Draft, IReadOnlyList<UnreadFile> Unread) Run(string folder, string? type, IProgress<string> progress, CancellationToken cancellation)
    {
        var files = SourceFiles.Under([folder]);
        var read = intake.Read(new SourceSet(folder, files), new CheckRequest { Paths = [folder], Type = type }, null, progress, cancellation);
        IReadOnlyList<RecognisedPart> recognised = [.. read.SelectMany(f => f.Parts)];
        IReadOnlyList<UnreadFile> unread = [.. read.Select(f => f.Refusal).OfType<UnreadFile>()];
        var dossier = Dossier.Of(folder, null, recognised, FactSet.Empty, DateOnly.MaxValue)
            ?? throw new UserErrorException("PLN1353", recognised.Count > 0
                ? $"Le dossier « {folder} » contient autant de documents d'un plan que d'un autre." : $"Aucun document du dossier « {folder} » n'a été reconnu.",
                unread is [var first, ..] ? $"{first.Message} {first.Remedy}" : "Indiquez le type avec --type.");
        var book = rules.Of(dossier.Plan.Bearings);
        var engine = new RuleEngine(book);
        var documents = dossier.Plan.Documents.Select(d => engine.Read(d.Document, dossier.Plan.PartsOf(d))).ToList();
        var facts = book.Templates.Facts;
        return (new DossierDraft(dossier.Plan, NameOf(dossier), facts, ToldFacts.Across(documents)).Write(), unread);
    }

    /// <summary>The first title that is more than the name of a part, else the folder's name.</summary>
    private static string NameOf(Dossier dossier) =>
        dossier.Plan.Documents.Select(d => d.Document).FirstOrDefault(d => d.Title.Length is > 0 and < 90 && d.Title != Path.GetFileNameWithoutExtension(d.File)
            && !dossier.Plan.Type.Parts.Any(p => BeginAlike(p.Name, d.Title)))?.Title ?? dossier.Name;

    private static bool BeginAlike(string part, string title)
    {
        var (a, b) = (part.Replace('’', '\''), title.Replace('’', '\''));
        return a.StartsWith(b, StringComparison.OrdinalIgnoreCase) || b.StartsWith(a, StringComparison.OrdinalIgnoreCase);
    }
}
