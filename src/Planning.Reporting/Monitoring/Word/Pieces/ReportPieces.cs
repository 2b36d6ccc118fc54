using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Monitoring.Word.Pieces;

/// <summary>What a report gives for each tag.</summary>
internal sealed class ReportPieces(MonitoringReport report)
{
    private const string Introduction = "rapport.introduction";

    private Dictionary<string, Piece>? all;

    /// <summary>The sections that the law asks for and the plan's own, those under them too.</summary>
    private IEnumerable<ReportSection> Everything => report.Sections.Concat(report.Axes).SelectMany(SelfAndUnder);

    /// <summary>The pieces for a tag in its plain form; null for a tag that is none of a report's contents, empty where the report has nothing of it.</summary>
    public IReadOnlyList<Piece>? Of(string tag) => tag switch
    {
        Introduction => report.Introduction.Length == 0 ? [] : [Said(Introduction, report.Introduction)],
        "synthese" => SummaryPieces.All(report.Summary),
        "synthese.favorable" => [SummaryPieces.Favourable(report.Summary)],
        "synthese.defavorable" => [SummaryPieces.Unfavourable(report.Summary)],
        "synthese.inconnu" => [SummaryPieces.Unknown(report.Summary)],
        "synthese.decisions" => [SummaryPieces.Decisions(report.Summary)],
        "sections" => [.. report.Sections.SelectMany(s => Section(s, 0))],
        "axes" => report.Axes.Count == 0 ? [Said("axes", "Les axes du plan n'ont pas été indiqués.")] : [.. report.Axes.SelectMany(s => Section(s, 0))],
        "donnees-absentes" => [MissingPieces.Of(report)],
        "annexe.sources" => [SourcePieces.Of(report.References)],
        "annexe.methode" => MethodPieces.Of(report),
        _ => WordTags.FamilyOf(tag) is { } family ? OfFamily(family, tag[family.Length..]) : null,
    };

    /// <summary>A section's blocks, and unless they are written elsewhere, the sections under it with their titles.</summary>
    public static IEnumerable<Piece> Contents(ReportSection section, int depth, bool withSections = true)
    {
        foreach (var block in section.Blocks)
        {
            yield return Block(block, depth);
            if (block is ReportText { Role: ReportTextRole.Question })
            {
                yield return new AnswerPiece(PieceTag.Answer(block.Id));
            }
        }

        foreach (var piece in withSections ? section.Sections.SelectMany(s => Section(s, depth)) : [])
        {
            yield return piece;
        }
    }

    /// <summary>The piece of a tag, wherever in the report it stands; null when the report has none.</summary>
    public Piece? Find(string tag) => (all ??= All()).GetValueOrDefault(tag);

    /// <summary>A sentence of ours that rests on no figure, as a piece.</summary>
    public static TextPiece Said(string id, string sentence) => new(PieceTag.Block(id), ReportTextRole.Finding, [new ReportSentence(FrenchTypography.Set(sentence), [])]);

    private static IEnumerable<Piece> Section(ReportSection section, int depth)
    {
        var contents = Contents(section, depth + 1).ToList();
        return contents.Count == 0 ? [] : contents.Prepend(new TitlePiece(PieceTag.Title(section.Id), section.Title, depth));
    }

    private static Piece Block(ReportBlock block, int depth) => block switch
    {
        ReportText { Role: ReportTextRole.Heading } text => new TitlePiece(PieceTag.Block(text.Id), string.Join(' ', text.Sentences.Select(s => s.Text)).TrimEnd('.'), depth),
        ReportText text => new TextPiece(PieceTag.Block(text.Id), text.Role, text.Sentences),
        ReportTable table => new TablePiece(PieceTag.Block(table.Id), table),
        ReportChart chart => new ChartPiece(PieceTag.Block(chart.Id), chart),
        _ => throw new InvalidOperationException($"{block.GetType().Name} has no form in Word."),
    };

    private IReadOnlyList<Piece> OfFamily(string family, string id)
    {
        if (family == "section:")
        {
            return Everything.FirstOrDefault(s => WordTags.Plain(s.Id) == id) is { } section ? [.. Section(section, 0)] : [Said(family + id, $"Le rapport n'a pas de section « {id} ».")];
        }

        var blocks = Everything.SelectMany(s => s.Blocks).Where(b => b.Indicator is { } indicator && WordTags.Plain(indicator) == id && IsOf(family, b)).DistinctBy(b => b.Id).ToList();
        return blocks.Count > 0 ? [.. blocks.Select(b => Block(b, 0))] : [Said(family + id, Absent(family, id))];
    }

    private static bool IsOf(string family, ReportBlock block) => family switch
    {
        "tableau:" => block is ReportTable,
        "graphique:" => block is ReportChart,
        _ => block is ReportText { Role: ReportTextRole.Finding or ReportTextRole.Missing },
    };

    private static string Absent(string family, string id) => family switch
    {
        "tableau:" => $"Aucun tableau ne peut être donné de l'indicateur « {id} » : les données manquent.",
        "graphique:" => $"Aucun graphique ne peut être donné de l'indicateur « {id} » : les données manquent.",
        _ => $"Rien ne peut être dit de l'indicateur « {id} » : les données manquent.",
    };

    private Dictionary<string, Piece> All()
    {
        string[] tags = [Introduction, "synthese", "sections", "axes", "donnees-absentes", "annexe.sources", "annexe.methode"];
        var found = new Dictionary<string, Piece>(StringComparer.Ordinal);
        foreach (var piece in tags.SelectMany(t => Of(t)!))
        {
            found.TryAdd(piece.Tag, piece);
        }

        return found;
    }

    private static IEnumerable<ReportSection> SelfAndUnder(ReportSection section) => section.Sections.SelectMany(SelfAndUnder).Prepend(section);
}
