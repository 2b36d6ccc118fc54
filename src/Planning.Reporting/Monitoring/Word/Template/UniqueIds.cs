using System.Globalization;
using DocumentFormat.OpenXml;

namespace Planning.Reporting.Monitoring.Word.Template;

/// <summary>Gives numbers of their own to elements that share one, or whose number is none; what points to the second of them goes on pointing to it.</summary>
internal static class UniqueIds
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Settles them.</summary>
    /// <param name="defining">The elements that have the number, in order.</param>
    /// <param name="pointing">Those that point to them, each kind in order: the second of a number points to the second that has it.</param>
    /// <returns>Whether anything changed.</returns>
    public static bool Settle(IEnumerable<OpenXmlElement> defining, params IEnumerable<OpenXmlElement>[] pointing)
    {
        var all = defining.ToList();
        var used = new HashSet<int>();
        var free = all.Select(NumberOf).OfType<int>().DefaultIfEmpty(0).Max();
        var byNumber = pointing.Select(p => p.GroupBy(RawOf).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal)).ToList();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var isChanged = false;
        foreach (var element in all)
        {
            var raw = RawOf(element);
            var rank = seen[raw] = seen.GetValueOrDefault(raw) + 1;
            if (NumberOf(element) is { } number && used.Add(number))
            {
                continue;
            }

            var given = ++free;
            used.Add(given);
            isChanged = true;
            foreach (var one in byNumber.Select(p => p.GetValueOrDefault(raw)?.ElementAtOrDefault(rank - 1)).OfType<OpenXmlElement>().Append(element).ToList())
            {
                one.SetAttribute(new OpenXmlAttribute("w", "id", Word, given.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return isChanged;
    }

    /// <summary>The number as written; empty for none.</summary>
    public static string RawOf(OpenXmlElement element) => element.GetAttributes().FirstOrDefault(a => a.LocalName == "id" && a.NamespaceUri == Word).Value ?? string.Empty;

    private static int? NumberOf(OpenXmlElement element) => int.TryParse(RawOf(element), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
