using System.Text.Json;
using System.Text.RegularExpressions;
using Planning.Abstractions.Plugins;

namespace Planning.Plugin.Plui;

/// <summary>A part and what it is known by, as <c>parts.json</c> has it. Patterns are read against folded text.</summary>
/// <param name="Part">The part.</param>
/// <param name="Called">Its name in a title, a file name or a folder name.</param>
/// <param name="Opens">The whole of a main heading that opens it, less its mark and number ("Tome 2 –").</param>
/// <param name="Headings">Headings found inside it.</param>
/// <param name="Words">Words of its text; a star stands for any ending.</param>
internal sealed record PartClues(DocumentPart Part, Regex Called, Regex Opens, IReadOnlyList<Regex> Headings, IReadOnlyList<string> Words)
{
    private const string Mark = "(?:(?:tome|piece|volume|livre|partie|livret|document|cahier|titre) )?(?:n )?(?:(?:[0-9]+|[ivx]+|[a-z]) )*";
    private const string Tail = "(?: (?:padd|oap|poa|rp))?(?: (?:du|de|des|d|et|a|valant|tome|partie|plui?[hmd]*)(?: .*)?)?";

    /// <summary>All parts, in the order in which they are read.</summary>
    public static IReadOnlyList<PartClues> Read()
    {
        using var stream = typeof(PartClues).Assembly.GetManifestResourceStream("parts.json")!;
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.EnumerateArray().Select(Read)];
    }

    /// <summary>A pattern that stands for whole words of folded text.</summary>
    public static Regex Whole(string pattern, string start = "", string end = "") =>
        new($"{start} (?:{pattern})(?= ){end}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));

    private static PartClues Read(JsonElement part) => new(
        new DocumentPart(Text(part, "id"), Text(part, "name"), part.TryGetProperty("carriedBy", out var carrier) ? carrier.GetString() : null),
        Whole(Text(part, "called")),
        Whole($"{Mark}(?:{Text(part, "opens")}){Tail}", "^", " $"),
        [.. part.GetProperty("headings").EnumerateArray().Select(h => Whole(h.GetString()!))],
        [.. part.GetProperty("words").EnumerateArray().Select(w => w.GetString()!)]);

    private static string Text(JsonElement part, string key) => part.GetProperty(key).GetString()!;
}
