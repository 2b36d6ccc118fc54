using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>What was written into a report, kept in it: by this is known, the next time, what a person has changed since.</summary>
internal sealed class PieceLedger
{
    private static readonly XNamespace Ns = "urn:planning:rapport:1";

    private readonly Dictionary<(string Container, string Tag), List<PieceMark>> marks = [];
    private readonly Dictionary<string, List<PieceMark>> byTag = new(StringComparer.Ordinal);
    private readonly HashSet<string> containers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> patterns = new(StringComparer.Ordinal);

    private PieceLedger(LedgerHead head, Dictionary<int, string> figures) => (Head, Figures) = (head, figures);

    /// <summary>The report that it was written for.</summary>
    public LedgerHead Head { get; }

    /// <summary>The figures of its annex, by number; empty where they were not kept.</summary>
    public IReadOnlyDictionary<int, string> Figures { get; }

    /// <summary>An empty one, for a report.</summary>
    public static PieceLedger Of(MonitoringReport report) => new(LedgerHead.Of(report), AnnexFigures.Of(report.References));

    /// <summary>Keeps what was written.</summary>
    /// <param name="container">The key of the control that it was written into.</param>
    /// <param name="tag">The tag of its own control.</param>
    /// <param name="known">By what it is known again. A template may have a tag several times: each that was written is kept.</param>
    public void Keep(string container, string tag, params IReadOnlyList<PieceMark> known)
    {
        Add(marks, (container, tag), known);
        Add(byTag, tag, known);
        containers.Add(container);
    }

    /// <summary>Keeps what is written again for each round of a repeated block.</summary>
    public void KeepPattern(string container, string xml) => Add(patterns, container, [xml]);

    /// <summary>Whether something was written into a control.</summary>
    public bool Knows(string container) => containers.Contains(container);

    /// <summary>By what the texts that were written are known; empty for what was not. What was moved elsewhere since is known by its tag.</summary>
    public IReadOnlyList<PieceMark> MarksOf(string container, string tag) => marks.GetValueOrDefault((container, tag)) ?? byTag.GetValueOrDefault(tag) ?? [];

    /// <summary>Whether any piece was written.</summary>
    public bool HasPieces => byTag.Keys.Any(PieceTag.IsPiece);

    /// <summary>Whether it was written into that very control.</summary>
    public bool Had(string container, string tag) => marks.ContainsKey((container, tag));

    /// <summary>What is written for each round of the repeated blocks with a key; empty when it was not kept.</summary>
    public IReadOnlyList<string> PatternsOf(string container) => patterns.GetValueOrDefault(container) ?? [];

    /// <summary>Puts it into the document, in place of the one that is there.</summary>
    public void Write(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        foreach (var old in main.CustomXmlParts.Where(p => IsOurs(p)).ToList())
        {
            main.DeletePart(old);
        }

        var xml = new XElement(Ns + "rapport", Head.Attributes(),
            from entry in marks.OrderBy(m => m.Key.Container, StringComparer.Ordinal).ThenBy(m => m.Key.Tag, StringComparer.Ordinal)
            from mark in entry.Value.OrderBy(m => m.Text, StringComparer.Ordinal).ThenBy(m => m.Form, StringComparer.Ordinal)
            select new XElement(Ns + "texte", new XAttribute("dans", entry.Key.Container), new XAttribute("etiquette", entry.Key.Tag), new XAttribute("empreinte", mark.Text),
                mark.Form is null ? null : new XAttribute("forme", mark.Form), mark.Notes is null ? null : new XAttribute("notes", mark.Notes)),
            patterns.OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => p.Value.Select(v => new XElement(Ns + "motif", new XAttribute("dans", p.Key), v))),
            Figures.OrderBy(f => f.Key).Select(f => new XElement(Ns + "chiffre", new XAttribute("n", f.Key.ToString(CultureInfo.InvariantCulture)), new XAttribute("cle", f.Value))));
        var part = main.AddCustomXmlPart(CustomXmlPartType.CustomXml, "rIdPlanningLedger");
        using (var stream = part.GetStream(FileMode.Create, FileAccess.Write))
        {
            new XDocument(xml).Save(stream, SaveOptions.DisableFormatting);
        }

        var properties = part.AddNewPart<CustomXmlPropertiesPart>("rIdPlanningLedgerProperties");
        properties.DataStoreItem = new DocumentFormat.OpenXml.CustomXmlDataProperties.DataStoreItem(
            new DocumentFormat.OpenXml.CustomXmlDataProperties.SchemaReferences(new DocumentFormat.OpenXml.CustomXmlDataProperties.SchemaReference { Uri = Ns.NamespaceName }))
        { ItemId = "{5B0E2D0C-7C1F-4D53-9A57-0C6E5C9B1A71}" };
    }

    /// <summary>Reads it from a document.</summary>
    /// <exception cref="Abstractions.UserErrorException">There is none, or it is damaged.</exception>
    public static PieceLedger Read(WordprocessingDocument document, string file)
    {
        foreach (var part in document.MainDocumentPart!.CustomXmlParts.Where(IsOurs))
        {
            try
            {
                using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
                return Parse(XDocument.Load(stream).Root!);
            }
            catch (Exception e) when (e is System.Xml.XmlException or FormatException or OverflowException or InvalidDataException)
            {
                throw TemplateErrors.DamagedPrevious(file, e);
            }
        }

        throw TemplateErrors.NoPrevious(file);
    }

    private static PieceLedger Parse(XElement root)
    {
        var figures = root.Elements(Ns + "chiffre").GroupBy(f => int.Parse(Attribute(f, "n"), CultureInfo.InvariantCulture)).ToDictionary(g => g.Key, g => Attribute(g.First(), "cle"));
        var ledger = new PieceLedger(LedgerHead.Parse(root), figures);
        foreach (var element in root.Elements(Ns + "texte"))
        {
            ledger.Keep(Attribute(element, "dans"), Attribute(element, "etiquette"), new PieceMark(Attribute(element, "empreinte"), element.Attribute("forme")?.Value, element.Attribute("notes")?.Value));
        }

        foreach (var element in root.Elements(Ns + "motif"))
        {
            _ = XElement.Parse(element.Value);
            ledger.KeepPattern(Attribute(element, "dans"), element.Value);
        }

        return ledger;
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> kept, TKey key, IReadOnlyList<TValue> known)
        where TKey : notnull
    {
        var there = kept.TryGetValue(key, out var found) ? found : kept[key] = [];
        there.AddRange(known.Except(there));
    }

    private static string Attribute(XElement element, string name) => element.Attribute(name)?.Value ?? throw new FormatException($"{element.Name.LocalName} has no {name}.");

    private static bool IsOurs(CustomXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = new StreamReader(stream);
        var start = new char[600];
        return new string(start, 0, reader.ReadBlock(start)).Contains(Ns.NamespaceName, StringComparison.Ordinal);
    }
}
