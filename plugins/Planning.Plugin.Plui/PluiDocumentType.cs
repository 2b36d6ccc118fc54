using System.Text;
using System.Text.RegularExpressions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace Planning.Plugin.Plui;

/// <summary>The PLUi, and the PLU of a single commune, whose file has the same parts.</summary>
public sealed class PluiDocumentType : IDocumentType
{
    private const int TextRead = 200_000, HeadingsRead = 500;

    private static readonly IReadOnlyList<PartClues> Clues = PartClues.Read();
    private static readonly Regex Plan = PartClues.Whole("plui?[hmd]*|plans? loca(?:l|ux) d urbanisme|[lr] ?15[1-3] [0-9]+");
    private static readonly Regex Planning = PartClues.Whole("plui?[hmd]*|plans? loca(?:l|ux) d urbanisme|code de l urbanisme|urbanis[a-z]+|padd|oap|zones? [12]?(?:u|au)[a-z]?");
    private static readonly Regex Rival = PartClues.Whole("scot|schemas? de coherence territoriale|doo|document d orientations? et d objectifs|projet d amenagement strategique|pcaet|plan climat|sraddet|sdage|sage|ppr[nit]?|plan de prevention|plh|programme local de l habitat|pdm|plan de mobilite|rlpi?|carte communale");

    public string Id => "plui";

    public string Name => "Plan local d'urbanisme intercommunal";

    public IReadOnlyList<DocumentPart> Parts { get; } = [.. Clues.Select(c => c.Part)];

    public string? PartOpenedBy(Section section) => Clues.FirstOrDefault(c => c.Opens.IsMatch(Folded.Of(section.Heading)))?.Part.Id;

    public IReadOnlyList<Recognition> Recognise(PlanningDocument document)
    {
        string[] names = [document.Title, Path.GetFileNameWithoutExtension(document.File), Path.GetFileName(Path.GetDirectoryName(document.File)) ?? ""];
        var headings = document.Root.SelfAndDescendants().Skip(1).Take(HeadingsRead).Select(s => (s.Title, Folded: Folded.Of(s.Title))).ToList();
        var text = Folded.Of(TextOf(document));
        var trust = Trust(Folded.Of(string.Join(' ', names)), string.Concat(headings.Select(h => h.Folded)) + text);
        return [.. Clues.Select(c => Score(c, names, headings, text)).Where(r => r.Score > 0).Select(r => r with { Score = Math.Min(1, r.Score * trust) })];
    }

    /// <summary>How far the clues are believed: other plans have a diagnostic, a règlement or annexes too.</summary>
    private static double Trust(string names, string text) =>
        Plan.IsMatch(names) ? 1.2
        : Rival.IsMatch(names) || (Rival.Count(text) is >= 5 and var rivals && rivals > 3 * Plan.Count(text)) ? 0.2
        : Planning.IsMatch(text) ? 1 : 0.5;

    private static Recognition Score(PartClues clues, string[] names, List<(string Title, string Folded)> headings, string text)
    {
        var whys = new List<string>();
        var score = 0.0;
        foreach (var (name, worth, what) in names.Zip([0.55, 0.5, 0.45], ["titre", "nom du fichier", "nom du dossier"]))
        {
            if (clues.Called.IsMatch(Folded.Of(name)))
            {
                score = Math.Max(score + 0.05, worth);
                whys.Add($"{what} « {name} »");
            }
        }

        var under = clues.Headings.Select(c => headings.Find(h => c.IsMatch(h.Folded)).Title).OfType<string>();
        var words = clues.Words.Where(w => text.Contains(w.EndsWith('*') ? Folded.Of(w).TrimEnd() : Folded.Of(w), StringComparison.Ordinal));
        score += (Share(under, 3, "intertitres", whys) * 0.3) + (Share(words, 5, "vocabulaire", whys) * 0.25);
        return new Recognition(clues.Part.Id, score, string.Join(", ", whys));
    }

    private static double Share(IEnumerable<string> found, int enough, string what, List<string> whys)
    {
        var shown = found.Distinct().Take(enough).Select(f => $"« {f.TrimEnd('*')} »").ToList();
        if (shown.Count > 0)
        {
            whys.Add($"{what} {string.Join(", ", shown)}");
        }

        return (double)shown.Count / enough;
    }

    private static string TextOf(PlanningDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Root.SelfAndDescendants().SelectMany(s => s.Blocks).Where(b => b.Role == BlockRole.Body))
        {
            text.AppendLine(block is Table table ? string.Join('\n', table.Cells.Select(c => c.Text)) : (block as TextBlock)?.Text);
            if (text.Length > TextRead)
            {
                break;
            }
        }

        return text.ToString();
    }
}
