using System.Text;

namespace Planning.Rules.Tests.Conformance;

/// <summary>Reads RFC 4180 files.</summary>
internal static class Csv
{
    /// <summary>The rows, by the names of the first one.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string file)
    {
        var rows = Rows(File.ReadAllText(file)).ToList();
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(p => p.First, p => p.Second));
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                if (quoted && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(text[i++]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (!quoted && text[i] is ',' or '\n')
            {
                row.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (text[i] == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else
            {
                cell.Append(text[i]);
            }
        }
    }
}
