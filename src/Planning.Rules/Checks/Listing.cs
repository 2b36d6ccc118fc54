namespace Planning.Rules.Checks;

/// <summary>French enumerations.</summary>
internal static class Listing
{
    /// <summary>"a", "a et b", "a, b et c".</summary>
    public static string Of(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} et {all[^1]}";
    }
}
