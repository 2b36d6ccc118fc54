using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Planning.Abstractions.Plugins.Clues;

/// <summary>Reads the clues that a plugin carries in its <c>type.json</c>.</summary>
internal static class TypeCluesReader
{
    private const string Mark = "(?:(?:tome|piece|volume|livre|partie|livret|document|cahier|titre) )?(?:n )?(?:(?:[0-9]+|[ivx]+|[a-z]) )*";

    /// <summary>Reads the clues.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="KeyNotFoundException">A key is missing.</exception>
    public static TypeClues Read(Stream stream)
    {
        using var json = JsonDocument.Parse(stream);
        var type = json.RootElement;
        var plan = Text(type, "plan");
        var tail = $"(?: (?:{Text(type, "acronyms")}))?(?: (?:du|de|des|d|et|a|valant|tome|partie|{plan})(?: .*)?)?";
        return new TypeClues
        {
            Id = Text(type, "id"),
            Name = Text(type, "name"),
            Plan = Whole(plan),
            Vocabulary = Whole($"{plan}|{Text(type, "vocabulary")}"),
            Rivals = Whole(Text(type, "rivals")),
            Parts = [.. type.GetProperty("parts").EnumerateArray().Select(part => ReadPart(part, tail))],
            StandsFor = type.TryGetProperty("standsFor", out var others) ? [.. others.EnumerateArray().Select(ReadStandIn)] : [],
            Earlier = type.TryGetProperty("earlier", out var earlier) ? ReadEra(earlier) : null,
        };
    }

    private static PartClues ReadPart(JsonElement part, string tail) => new(
        new DocumentPart(Text(part, "id"), Text(part, "name"))
        {
            CarriedBy = part.TryGetProperty("carriedBy", out var carriers) ? Texts(carriers) : [],
            IsDrawn = part.TryGetProperty("drawn", out var drawn) && drawn.GetBoolean(),
            IsOftenSeveral = part.TryGetProperty("several", out var several) && several.GetBoolean(),
            IsOptional = part.TryGetProperty("optional", out var optional) && optional.GetBoolean(),
            From = Day(part, "from"),
            Until = Day(part, "until"),
        },
        Whole(Text(part, "called")),
        Whole($"{Mark}(?:{Text(part, "opens")}){tail}", "^", " $"),
        [.. Texts(part.GetProperty("headings")).Select(h => Whole(h))],
        Texts(part.GetProperty("words")));

    private static StandIn ReadStandIn(JsonElement other) => new(
        Text(other, "fact"),
        Text(other, "name"),
        other.TryGetProperty("type", out var type) ? type.GetString() : null,
        other.TryGetProperty("parts", out var parts) ? parts.EnumerateObject().ToDictionary(p => p.Name, p => Texts(p.Value)) : []);

    private static EraClues ReadEra(JsonElement era) =>
        new(new Era(Text(era, "name"), Day(era, "until")!.Value), Whole(Text(era, "then")), Whole(Text(era, "since")));

    /// <summary>A pattern that stands for whole words of folded text.</summary>
    private static Regex Whole(string pattern, string start = "", string end = "") =>
        new($"{start} (?:{pattern})(?= ){end}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(20));

    private static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;

    private static IReadOnlyList<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    private static DateOnly? Day(JsonElement element, string key) => element.TryGetProperty(key, out var day)
        ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;
}
