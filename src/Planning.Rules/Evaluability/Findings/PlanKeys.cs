using System.Globalization;

namespace Planning.Rules.Evaluability.Findings;

/// <summary>Gives short names that stay the same from one check to the next: from the words, with a number where two are alike.</summary>
internal sealed class PlanKeys
{
    private const int Longest = 56;

    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    /// <summary>A name that was not given yet.</summary>
    public string Of(string words)
    {
        var slug = Slug(words);
        var key = slug;
        for (var i = last.GetValueOrDefault(slug, 1) + 1; !given.Add(key); i++)
        {
            key = string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}");
            last[slug] = i;
        }

        return key;
    }

    /// <summary>Words in small letters without accents, parted by hyphens; a number keeps its points.</summary>
    public static string Slug(string words)
    {
        var letters = new string([.. Folding.Fold(words).Select(c => char.IsLetterOrDigit(c) || c == '.' ? c : ' ')]);
        var slug = string.Empty;
        foreach (var part in letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim('.')).Where(p => p.Length > 0))
        {
            if (slug.Length > 0 && slug.Length + part.Length > Longest)
            {
                break;
            }

            slug += slug.Length == 0 ? part : $"-{part}";
        }

        return slug.Length == 0 ? "sans-nom" : slug[..Math.Min(slug.Length, Longest)];
    }
}
