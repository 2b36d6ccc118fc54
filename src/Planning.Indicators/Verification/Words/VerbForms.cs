namespace Planning.Indicators.Verification.Words;

/// <summary>The forms of a French verb that texts about what was observed are written in: present, imperfect, past, participles, infinitive. Folded; the future, which foresees, is left out.</summary>
internal static class VerbForms
{
    private static readonly string[] First = ["er", "e", "es", "ent", "ons", "ait", "aient", "ant", "ee", "ees", "a", "erent"];
    private static readonly string[] Second = ["ir", "it", "is", "issent", "issons", "issait", "issaient", "issant", "i", "ie", "ies", "irent"];
    private static readonly string[] Third = ["re", "", "s", "ent", "ons", "ait", "aient", "ant", "u", "ue", "us", "ues", "it", "irent"];

    /// <summary>The forms of a regular verb, by its infinitive in "-er", "-ir" or "-re".</summary>
    public static IEnumerable<string> Of(string infinitive)
    {
        var stem = infinitive[..^2];
        var endings = infinitive[^2..] switch { "er" => First, "ir" => Second, _ => Third };
        foreach (var ending in endings)
        {
            // "changeait", "essaient", "achètent" (folded, the last is regular).
            yield return stem[^1] == 'g' && infinitive.EndsWith("er", StringComparison.Ordinal) && ending[0] is 'a' or 'o' ? $"{stem}e{ending}" : stem + ending;
            if (stem[^1] == 'y' && ending is "e" or "es" or "ent")
            {
                yield return $"{stem[..^1]}i{ending}";
            }
        }
    }
}
