using System.Text;
using Planning.Abstractions.French;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Keys of sections made from titles, the same from one year to the next as long as the title stays; unique in the report.</summary>
internal sealed class BlockNames
{
    private const int Longest = 60;

    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>The key of a title ("axe.sobriete-fonciere"); of a second one with the same title, "axe.sobriete-fonciere-2".</summary>
    public string Of(string prefix, string title)
    {
        var name = new StringBuilder();
        foreach (var sign in Folding.Fold(title))
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                name.Append(sign);
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        var slug = name.ToString();
        var key = $"{prefix}.{(slug.Length > Longest ? slug[..Longest] : slug).Trim('-')}";
        var unique = key;
        for (var rank = 2; !given.Add(unique); rank++)
        {
            unique = $"{key}-{rank}";
        }

        return unique;
    }
}
