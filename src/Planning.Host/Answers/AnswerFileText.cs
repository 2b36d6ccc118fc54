using Planning.Abstractions;

namespace Planning.Host.Answers;

/// <summary>
/// The text of a file of answers with answers added or renewed. All other lines stay as a person wrote them, comments and blank lines
/// included, and in their order.
/// </summary>
internal sealed class AnswerFileText
{
    private const string Header =
        """
        # Réponses aux constats de Planning. Une réponse par bloc, à compléter ou à corriger à la main.
        #   reponse   acceptee : le constat est juste, le point reste à traiter
        #             contestee : le constat est faux ; dites pourquoi à « motif » : il ne compte plus
        #             reportee : plus tard ; il ne compte plus, jusqu'à la date de « jusqu_au » s'il y en a une
        #             a-preciser : lue dans Word sans pouvoir être comprise ; choisissez l'une des trois
        #   verdict, passage   ce à quoi la réponse répond : quand ils changent, elle est « à revoir »
        #   ecrit, avant       la réponse telle qu'écrite dans Word, et celles qu'elle remplace
        """;

    private readonly AnswerFile file;
    private readonly string ending;
    private readonly List<string> lines;

    private AnswerFileText(AnswerFile file)
    {
        this.file = file;
        ending = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        lines = [.. (file.Text.Trim().Length == 0 ? Header : file.Text).Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n').Split('\n')];
    }

    /// <summary>The text with the answers given.</summary>
    /// <param name="file">The file as it is, without a mistake.</param>
    /// <param name="renewed">Answers that take the place of one in the file: by the line of that one.</param>
    /// <param name="added">Answers to add.</param>
    /// <exception cref="UserErrorException">The file is not laid out block by block, so that nothing can be added without harm.</exception>
    public static string Write(AnswerFile file, IReadOnlyDictionary<int, AnswerEntry> renewed, IReadOnlyList<AnswerEntry> added)
    {
        var text = new AnswerFileText(file).Edited(renewed, added);
        var again = AnswerFileReader.Read(text);
        var expected = file.Entries.Select(e => renewed.GetValueOrDefault(e.Line, e)).Concat(added).ToList();
        var written = again.Entries.Select(e => e.Content()).ToHashSet();
        var isWhole = again.IsReadable && again.Faults.Count == 0 && again.Entries.Count == expected.Count && expected.TrueForAll(e => written.Contains(e.Content()));
        return isWhole ? text : throw NotInBlocks(file);
    }

    private string Edited(IReadOnlyDictionary<int, AnswerEntry> renewed, IReadOnlyList<AnswerEntry> added)
    {
        var inserted = added.OrderBy(e => e.Order, StringComparer.Ordinal).GroupBy(PlaceOf).Select(g => (At: g.Key, Change: (Action<int>)(at => Insert(at, g))));
        var replaced = file.Entries.Where(e => renewed.ContainsKey(e.Line)).Select(e => (At: e.Line - 1, Change: (Action<int>)(at => Replace(at, renewed[e.Line]))));

        // From the end to the start, so that the lines before a change keep their numbers; a block is renewed before others are put above it.
        foreach (var (at, change) in replaced.Concat(inserted).OrderByDescending(c => c.At).ToList())
        {
            change(at);
        }

        return string.Join(ending, lines) + ending;
    }

    /// <summary>The line before which an answer goes: the first block that comes after it in order, with the comments right above that block.</summary>
    private int PlaceOf(AnswerEntry entry)
    {
        if (file.Entries.FirstOrDefault(e => string.CompareOrdinal(e.Order, entry.Order) > 0) is not { } next)
        {
            return lines.Count;
        }

        var block = next.Line - 1;
        var at = block;
        while (at > 0 && lines[at - 1].TrimStart() is ['#', ..] && IndentOf(at - 1) <= IndentOf(block))
        {
            at--;
        }

        // Comments from the first line on speak of the file.
        return at > 0 ? at : block;
    }

    private void Insert(int at, IEnumerable<AnswerEntry> entries)
    {
        var indent = file.Entries is [var first, ..] ? new string(' ', IndentOf(first.Line - 1)) : string.Empty;
        var blocks = entries.Select(e => AnswerBlock.Of(e).Select(l => indent + l));
        lines.InsertRange(at, (at == lines.Count ? blocks.SelectMany(b => b.Prepend(string.Empty)) : blocks.SelectMany(b => b.Append(string.Empty))).ToList());
    }

    private void Replace(int start, AnswerEntry entry)
    {
        if (lines[start].TrimStart() is not ['-', ' ', ..])
        {
            throw NotInBlocks(file);
        }

        var indent = IndentOf(start);
        var end = Enumerable.Range(start + 1, lines.Count - start - 1).TakeWhile(i => string.IsNullOrWhiteSpace(lines[i]) || IndentOf(i) > indent)
            .LastOrDefault(i => !string.IsNullOrWhiteSpace(lines[i]), start);
        var remarks = lines.GetRange(start, end - start + 1).Where(l => l.TrimStart() is ['#', ..]).ToList();
        lines.RemoveRange(start, end - start + 1);
        lines.InsertRange(start, AnswerBlock.Of(entry).Select(l => new string(' ', indent) + l).Concat(remarks));
    }

    private int IndentOf(int line) => lines[line].Length - lines[line].TrimStart(' ').Length;

    private static UserErrorException NotInBlocks(AnswerFile file) => new("PLN1558",
        $"« {file.Path} » est écrit d'une façon que l'outil ne sait pas compléter sans risque : rien n'y a été changé.",
        "Mettez une réponse par bloc : « - regle: » au début d'une ligne, ses autres clés alignées dessous.");
}
