using Planning.Rules.Evaluability.Objectives;

namespace Planning.Rules.Evaluability.Matching;

/// <summary>Finds the objectives that a cell, an intertitle or a heading names, by number or by title.</summary>
internal sealed class ReferenceResolver(IReadOnlyList<ObjectiveNode> nodes, LevelLabelReader labels)
{
    private const int ShortestTitle = 12;

    private readonly (ObjectiveNode Node, string Title)[] titles = [.. nodes.Select(n => (n, Plain(n.Title))).Where(t => t.Item2.Length > 0)];

    /// <summary>The nodes named; none when no node is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isObjective">Whether it names nothing but objectives: a bare number is then one.</param>
    public IReadOnlyList<ObjectiveNode> Resolve(string text, bool isObjective)
    {
        if (labels.Read(text) is { } label && ByNumber(label.Level, label.Number) is { Count: > 0 } labelled)
        {
            return labelled;
        }

        if (ByTitle(text) is { Count: > 0 } titled)
        {
            return titled;
        }

        return isObjective && IsMereNumbers(text) ? [.. labels.References(text).SelectMany(r => ByNumber(r.Level, r.Number)).Distinct()] : [];
    }

    private List<ObjectiveNode> ByNumber(ObjectiveLevel? level, string number)
    {
        var numbered = nodes.Where(n => n.Number.Equals(number, StringComparison.OrdinalIgnoreCase)).ToList();
        var exact = numbered.Where(n => n.Level == level).ToList();

        // "Objectif 1.2" for what the plan calls "Orientation 1.2": no other thing has that number.
        return exact.Count > 0 ? exact : numbered.Count == 1 && (level is null || number.Contains('.', StringComparison.Ordinal) || !numbered[0].IsLabelled) ? numbered : [];
    }

    private List<ObjectiveNode> ByTitle(string text)
    {
        var plain = Plain(text);
        return plain.Length == 0 ? [] : [.. titles.Where(t => plain == t.Title || (t.Title.Length >= ShortestTitle && plain.Contains(t.Title, StringComparison.Ordinal))
            || (plain.Length >= ShortestTitle && t.Title.StartsWith(plain, StringComparison.Ordinal))).Select(t => t.Node)];
    }

    /// <summary>Whether hardly any word stands beside the numbers and the words that label levels.</summary>
    private bool IsMereNumbers(string text) =>
        text.Split([' ', ',', ';', '/', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Count(char.IsLetter) > 2 && labels.LevelOf(w) is null).Sum(w => w.Length) <= 8;

    private static string Plain(string text) => string.Join(' ', Folding.Fold(text).Split([' ', '\u00A0', '\u202F', '-', '–', '—', ':', '.', ',', ';', '\'', '’', '(', ')', '«', '»'], StringSplitOptions.RemoveEmptyEntries));
}
