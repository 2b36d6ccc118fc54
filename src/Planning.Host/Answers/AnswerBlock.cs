using System.Text;

namespace Planning.Host.Answers;

/// <summary>An answer as the file holds it: one block, one key a line, always in the same order and the same quotes, so that two people's additions can be put together: what differs from one answer to another stands first and last.</summary>
internal static class AnswerBlock
{
    /// <summary>The lines of the block.</summary>
    public static IReadOnlyList<string> Of(AnswerEntry entry)
    {
        (string Key, string Value)[] fields =
        [
            (AnswerFields.Rule, Plain(entry.Rule)),
            (AnswerFields.Subject, Quoted(entry.Subject)),
            (AnswerFields.Part, Plain(entry.Part)),
            (AnswerFields.File, Quoted(entry.File)),
            (AnswerFields.Verdict, entry.Verdict),
            (AnswerFields.State, AnswerFields.Of(entry.State)),
            (AnswerFields.By, Quoted(entry.By)),
            (AnswerFields.On, entry.On is { } on ? AnswerFields.Of(on) : string.Empty),
            (AnswerFields.Until, entry.Until is { } until ? AnswerFields.Of(until) : string.Empty),
            (AnswerFields.Reason, Quoted(entry.Reason)),
            (AnswerFields.Passage, Quoted(entry.Passage)),
            (AnswerFields.Written, Quoted(entry.Written)),
        ];
        var lines = fields.Where(f => f.Value.Length > 0).Select((f, i) => $"{(i == 0 ? "- " : "  ")}{f.Key}: {f.Value}").ToList();
        if (entry.Earlier.Count > 0)
        {
            lines.Add($"  {AnswerFields.Earlier}:");
            lines.AddRange(entry.Earlier.Select(e => $"    - {Quoted(e)}"));
        }

        return lines;
    }

    /// <summary>An id as it is, whatever else between quotes.</summary>
    private static string Plain(string id) =>
        id.Length > 0 && char.IsAsciiLetter(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') ? id : Quoted(id);

    private static string Quoted(string words)
    {
        if (words.Length == 0)
        {
            return string.Empty;
        }

        var quoted = new StringBuilder("\"");
        foreach (var rune in words.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < 0x20 or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or 0xFEFF => $"\\u{rune.Value:X4}",
                _ => rune.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
