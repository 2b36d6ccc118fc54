using Planning.Rules.Templates;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Planning.Host.Answers;

/// <summary>Reads the text of a file of answers: a list of blocks, each a few keys. All its mistakes are told, each with its line.</summary>
internal sealed class AnswerFileReader
{
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
        if (PlainYaml.Objection(text) is var (line, _))
        {
            faults.Add(new AnswerFault("PLN1552", (int)line, "ce n'est pas une suite de réponses : trop de retraits ou de crochets, une référence (& ou *), ou une ligne « --- »",
                "Chaque réponse commence par « - regle: » et ses clés sont alignées dessous ; mettez les textes entre guillemets."));
            return false;
        }

        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return true;
            }

            ReadList(parser);
            parser.Consume<DocumentEnd>();
            if (parser.Current is DocumentStart second)
            {
                throw Unexpected(second);
            }

            return true;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            faults.Add(new AnswerFault("PLN1552", (int)Math.Clamp((e as YamlException)?.Start.Line ?? 1, 1, int.MaxValue), "la suite ne se lit pas : guillemet, retrait ou deux-points mal placé",
                "Chaque réponse commence par « - regle: » et ses clés sont alignées dessous ; mettez les textes entre guillemets."));
            return false;
        }
    }

    private void ReadList(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var nothing))
        {
            _ = nothing.Value.Length == 0 ? nothing : throw Unexpected(nothing);
            return;
        }

        parser.Consume<SequenceStart>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            ReadBlock(parser);
        }
    }

    private void ReadBlock(Parser parser)
    {
        var start = parser.Consume<MappingStart>();
        var fields = new AnswerBlockReader((int)start.Start.Line, faults);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var values = new List<string>();
            if (parser.TryConsume<SequenceStart>(out _))
            {
                while (!parser.TryConsume<SequenceEnd>(out _))
                {
                    values.Add(parser.Consume<Scalar>().Value);
                }
            }
            else
            {
                values.Add(parser.Consume<Scalar>().Value);
            }

            fields.Add(key.Value, (int)key.Start.Line, values);
        }

        if (fields.Entry() is { } entry)
        {
            entries.Add(entry);
        }
    }

    private static YamlException Unexpected(ParsingEvent found) => new(found.Start, found.End, "Not a list of answers.");
}
