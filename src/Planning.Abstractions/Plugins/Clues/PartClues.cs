using System.Text.RegularExpressions;
using Planning.Abstractions.French;

namespace Planning.Abstractions.Plugins.Clues;

/// <summary>A part and what it is known by. Patterns are read against folded text.</summary>
/// <param name="Part">The part.</param>
/// <param name="Called">Its name in a title, a file name or a folder name.</param>
/// <param name="Opens">The whole of a main heading that opens it, less its mark and number ("Tome 2 –").</param>
/// <param name="Headings">Headings found inside it.</param>
/// <param name="Words">Words of its text; a star stands for any ending.</param>
internal sealed record PartClues(DocumentPart Part, Regex Called, Regex Opens, IReadOnlyList<Regex> Headings, IReadOnlyList<string> Words)
{
    /// <summary>How far a document's names, headings and words speak for this part, from 0 to about 1.</summary>
    public Recognition Score(DocumentLook look)
    {
        var whys = new List<string>();
        var score = 0.0;
        foreach (var (name, worth, what) in look.Names.Zip([0.55, 0.5, 0.45], ["titre", "nom du fichier", "nom du dossier"]))
        {
            if (Called.IsMatch(PlainWords.Of(name)))
            {
                score = Math.Max(score + 0.05, worth);
                whys.Add($"{what} « {name} »");
            }
        }

        var under = Headings.Select(c => look.Headings.FirstOrDefault(h => c.IsMatch(h.Folded)).Title).OfType<string>();
        var words = Words.Where(w => look.Text.Contains(w.EndsWith('*') ? PlainWords.Of(w).TrimEnd() : PlainWords.Of(w), StringComparison.Ordinal));
        score += (Share(under, 3, "intertitres", whys) * 0.3) + (Share(words, 5, "vocabulaire", whys) * 0.25);
        return new Recognition(Part.Id, score, string.Join(", ", whys));
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
}
