using System.Text.RegularExpressions;
using Planning.Abstractions.Documents;
using Planning.Indicators.French;

namespace Planning.Indicators.Extraction.Panels;

/// <summary>Pairs the numbers and the labels of a panel.</summary>
internal static partial class PanelPairs
{
    private const int LongestLine = 160, LongestLabel = 110;

    /// <summary>The pairs of a section, each with the rank of the block that its number is in.</summary>
    /// <param name="section">The section.</param>
    /// <param name="cells">What reads its lines.</param>
    /// <param name="read">Takes the blocks that pairs are made of.</param>
    public static IEnumerable<(PanelLine Value, PanelLine Label, int Index)> In(Section section, CellReader cells, HashSet<Block> read)
    {
        var lines = section.Blocks.Select(b => b is TextBlock { Role: BlockRole.Body } text and not Figure ? LineOf(text, cells) : null).ToList();
        var paired = new HashSet<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (PanelColumns.At(section, i, cells) is { Blocks: > 0 } columns)
            {
                read.UnionWith(section.Blocks.Skip(i).Take(columns.Blocks));
                foreach (var (number, name) in columns.Pairs)
                {
                    yield return (number, name, i);
                }

                i += columns.Blocks - 1;
                continue;
            }

            if (lines[i] is not { } line || paired.Contains(i))
            {
                continue;
            }

            if (OneLine(line, cells) is var (value, label))
            {
                yield return (value, label, i);
            }
            else if (IsValue(line) && Partner(lines, paired, i) is { } other)
            {
                paired.Add(other);
                yield return (line, lines[other]!, i);
            }
            else if (IsValue(line) && line.Reading.Unit is { IsWord: true })
            {
                yield return (line, new PanelLine(line.Block, CellReader.WithoutAsides(line.Text[line.Reading.Figure.End..]).Trim(), line.Reading), i);
            }
        }
    }

    /// <summary>The short lines above a panel that are neither a number nor a label of it: "Chiffres clés 2021".</summary>
    public static IEnumerable<string> Above(Section section, int index)
    {
        for (var i = index - 1; i >= 0 && i > index - 14; i--)
        {
            if (section.Blocks[i] is TextBlock { Text: { Length: > 0 and < LongestLine } text } && !text.TrimEnd().TrimEnd(':').Contains(':', StringComparison.Ordinal) && PeriodReader.Find(text, 0, text.Length).Count > 0 && (text.TrimEnd().EndsWith(':') || i == FirstOf(section, i)))
            {
                yield return text;
            }
        }
    }

    /// <summary>The first block of the run of text that a block is in.</summary>
    private static int FirstOf(Section section, int index)
    {
        while (index > 0 && section.Blocks[index - 1] is TextBlock)
        {
            index--;
        }

        return index;
    }

    private static PanelLine? LineOf(TextBlock block, CellReader cells) => block.Text.Trim().TrimStart('–', '•', '-', '·', ' ') is { Length: > 0 and <= LongestLine } text ? new PanelLine(block, text, cells.Read(text)) : null;

    private static bool IsValue(PanelLine line) => line.Reading.IsBareFigure;

    private static bool IsLabel(PanelLine? line) => line is { Reading.Kind: CellKind.Text, Text.Length: <= LongestLabel } && line.Text.Any(char.IsLetter) && line.Text[^1] is not ('.' or ';' or ':') && !line.Text.StartsWith("Source", StringComparison.Ordinal);

    /// <summary>The label of a number alone on its line: above it where the run of numbers and labels ends with a number, else below.</summary>
    private static int? Partner(List<PanelLine?> lines, HashSet<int> paired, int i)
    {
        bool IsFree(int at) => at >= 0 && at < lines.Count && !paired.Contains(at) && IsLabel(lines[at]);
        var end = i;
        while (end + 1 < lines.Count && lines[end + 1] is { } next && (IsValue(next) || IsLabel(next)))
        {
            end++;
        }

        return IsValue(lines[end]!) && IsFree(i - 1) ? i - 1 : IsFree(i + 1) ? i + 1 : IsFree(i - 1) ? i - 1 : null;
    }

    /// <summary>"486 demandes étaient en instance" is a sentence.</summary>
    [GeneratedRegex(@"\b(?:est|sont|était|étaient|ont|avait|avaient|fut|furent)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Said();

    /// <summary>"48 bornes, soit 96 points de charge": two numbers are a sentence.</summary>
    private static bool IsTwofold(string rest) => (rest.Contains(" soit ", StringComparison.Ordinal) || rest.Contains(" dont ", StringComparison.Ordinal) || rest.Contains(" contre ", StringComparison.Ordinal)) && rest.Any(char.IsAsciiDigit);

    /// <summary>"Exploitations : 487", "SAU : 39 934 ha", "274 363 habitants (2021)", "8,7 % taux de vacance".</summary>
    private static (PanelLine Value, PanelLine Label)? OneLine(PanelLine line, CellReader cells)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && line.Text[..colon].Any(char.IsLetter) && cells.Read(line.Text[(colon + 1)..].TrimEnd('.', ';', ' ')) is { Kind: CellKind.Figure } after && after.Rest.Length < 30 && !after.Rest.Any(char.IsAsciiDigit))
        {
            var label = line.Text[..colon];
            return label.Length > LongestLabel ? null : (new PanelLine(line.Block, line.Text[(colon + 1)..].Trim(), after), new PanelLine(line.Block, label.Trim(), cells.Read(label)));
        }

        // "12,1 % – taux de chômage (2021)", "Taux de chômage — 12,1 % (2021)".
        foreach (var dash in (string[])[" – ", " — ", " - "])
        {
            if (line.Text.Split(dash) is [var left, var right] && !left.EndsWith('.') && (left.Length <= LongestLabel && right.Length <= LongestLabel))
            {
                var (first, second) = (cells.Read(left), cells.Read(right));
                if (first.IsBareFigure && right.Any(char.IsLetter) && second.Kind == CellKind.Text)
                {
                    return (new PanelLine(line.Block, left, first), new PanelLine(line.Block, right, second));
                }

                if (second.IsBareFigure && left.Any(char.IsLetter) && first.Kind == CellKind.Text)
                {
                    return (new PanelLine(line.Block, right, second), new PanelLine(line.Block, left, first));
                }
            }
        }

        var newLine = line.Text.IndexOfAny(['\n', '\t']);
        if (newLine > 0)
        {
            var (one, two) = (line.Text[..newLine].Trim(), line.Text[(newLine + 1)..].Trim());
            return cells.Read(one) is { IsBareFigure: true } top && two.Length <= LongestLabel ? (new PanelLine(line.Block, one, top), new PanelLine(line.Block, two, cells.Read(two)))
                : cells.Read(two) is { IsBareFigure: true } bottom && one.Length <= LongestLabel ? (new PanelLine(line.Block, two, bottom), new PanelLine(line.Block, one, cells.Read(one))) : null;
        }

        var says = line.Reading is { Kind: CellKind.Figure } reading && (reading.Rest.Length is > 0 and <= LongestLabel || (reading.Period is not null && reading.Unit is { IsWord: true }));
        return says && line.Text[^1] != '.' && !IsTwofold(line.Reading.Rest) && !Said().IsMatch(line.Reading.Rest)
            ? (new PanelLine(line.Block, line.Text, line.Reading with { Rest = string.Empty }), new PanelLine(line.Block, CellReader.WithoutAsides(line.Text[line.Reading.LabelStart..]).Trim(), line.Reading)) : null;
    }
}
