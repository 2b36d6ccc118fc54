using Planning.Rules.Templates;
using Planning.Rules.Yaml;

namespace Planning.Host.Answers;

/// <summary>Reads the text of a file of answers: a list of blocks, each a few keys. All its mistakes are told, each with its line.</summary>
internal sealed class AnswerFileReader
{
    private const string Aligned = "Chaque réponse commence par « - regle: » et ses clés sont alignées dessous ; mettez les textes entre guillemets.";

    private static readonly string[] ConflictMarks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

    private readonly List<AnswerEntry> entries = [];
    private readonly List<AnswerFault> faults = [];
    private readonly string text;

    private AnswerFileReader(string text) => this.text = text;

    /// <summary>The answers without mistake in the order of the file, the mistakes, and whether the file can be read at all.</summary>
    public static (IReadOnlyList<AnswerEntry> Entries, IReadOnlyList<AnswerFault> Faults, bool IsReadable) Read(string text)
    {
        var reader = new AnswerFileReader(text);
        return reader.FindConflicts() || !reader.TryRead() ? ([], reader.faults, false) : (reader.entries, reader.faults, true);
    }

    private bool FindConflicts()
    {
        var lines = text.Split('\n');
        faults.AddRange(lines.Select((line, i) => (Line: line.TrimEnd('\r'), Number: i + 1))
            .Where(l => ConflictMarks.Any(m => l.Line == m || l.Line.StartsWith(m + ' ', StringComparison.Ordinal)))
            .Select(l => new AnswerFault("PLN1550", l.Number, $"une marque de conflit de git (« {l.Line[..7]} ») : les réponses de deux personnes n'ont pas été réunies",
                "Gardez chaque réponse des deux côtés, entière (git met en commun les lignes semblables : recopiez-les dans chacune), ôtez les lignes <<<<<<<, ======= et >>>>>>>, et relancez.")));
        return faults.Count > 0;
    }

    private bool TryRead()
    {
        try
        {
            ReadList(PlainYaml.Read(text));
            return true;
        }
        catch (PlainYamlException e)
        {
            faults.Add(new AnswerFault("PLN1552", e.Line, e.Objection is null ? "la suite ne se lit pas : guillemet, retrait ou deux-points mal placé"
                : "ce n'est pas une suite de réponses : trop de retraits ou de crochets, une référence (& ou *), ou une ligne « --- »", Aligned));
            return false;
        }
    }

    private void ReadList(PlainNode? root)
    {
        if (root is null or PlainText { Value: "" })
        {
            return;
        }

        foreach (var block in root is PlainList list ? list.Items : throw Unexpected(root))
        {
            ReadBlock(block as PlainMapping ?? throw Unexpected(block));
        }
    }

    private void ReadBlock(PlainMapping block)
    {
        var fields = new AnswerBlockReader(block.Line, faults);
        foreach (var (key, value) in block.Entries)
        {
            var name = key as PlainText ?? throw Unexpected(key);
            IReadOnlyList<PlainNode> held = value is PlainList list ? list.Items : [value];
            fields.Add(name.Value, name.Line, [.. held.Select(h => (h as PlainText ?? throw Unexpected(h)).Value)]);
        }

        if (fields.Entry() is { } entry)
        {
            entries.Add(entry);
        }
    }

    private static PlainYamlException Unexpected(PlainNode found) => new(found.Line, null);
}
