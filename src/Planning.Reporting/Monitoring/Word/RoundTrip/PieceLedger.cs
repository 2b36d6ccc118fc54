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

    private readonly Dictionary<(string Container, string Tag), string> hashes = [];
    private readonly Dictionary<string, string> byTag = new(StringComparer.Ordinal);
    private readonly HashSet<string> containers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> patterns = new(StringComparer.Ordinal);

    private PieceLedger(LedgerHead head) => Head = head;

    /// <summary>The report that it was written for.</summary>
    public LedgerHead Head { get; }

    /// <summary>An empty one, for a report.</summary>
    public static PieceLedger Of(MonitoringReport report) => new(LedgerHead.Of(report));

    /// <summary>Keeps what was written.</summary>
    /// <param name="container">The key of the control that it was written into.</param>
    /// <param name="tag">The tag of its own control.</param>
    /// <param name="hash">The hash of its text.</param>
    public void Keep(string container, string tag, string hash)
    {
        hashes[(container, tag)] = hash;
        byTag.TryAdd(tag, hash);
        containers.Add(container);
    }

    /// <summary>Keeps what is written again for each round of a repeated block.</summary>
    public void KeepPattern(string container, string xml) => patterns.TryAdd(container, xml);

    /// <summary>Whether something was written into a control.</summary>
    public bool Knows(string container) => containers.Contains(container);

    /// <summary>The hash of what was written; null for what was not. What was moved elsewhere since is known by its tag.</summary>
    public string? HashOf(string container, string tag) => hashes.TryGetValue((container, tag), out var hash) ? hash : byTag.GetValueOrDefault(tag);

    /// <summary>Whether any piece was written.</summary>
    public bool HasPieces => byTag.Keys.Any(PieceTag.IsPiece);

    /// <summary>Whether it was written into that very control.</summary>
    public bool Had(string container, string tag) => hashes.ContainsKey((container, tag));

    /// <summary>What is written for each round of a repeated block; null when it was not kept.</summary>
    public string? PatternOf(string container) => patterns.GetValueOrDefault(container);

    /// <summary>Puts it into the document, in place of the one that is there.</summary>
    public void Write(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        foreach (var old in main.CustomXmlParts.Where(p => IsOurs(p)).ToList())
        {
            main.DeletePart(old);
        }

        var xml = new XElement(Ns + "rapport", Head.Attributes(),
            hashes.OrderBy(h => h.Key.Container, StringComparer.Ordinal).ThenBy(h => h.Key.Tag, StringComparer.Ordinal)
                .Select(h => new XElement(Ns + "texte", new XAttribute("dans", h.Key.Container), new XAttribute("etiquette", h.Key.Tag), new XAttribute("empreinte", h.Value))),
            patterns.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new XElement(Ns + "motif", new XAttribute("dans", p.Key), p.Value)));
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
            catch (Exception e) when (e is System.Xml.XmlException or FormatException or InvalidDataException)
            {
                throw TemplateErrors.DamagedPrevious(file, e);
            }
        }

        throw TemplateErrors.NoPrevious(file);
    }

    private static PieceLedger Parse(XElement root)
    {
        var ledger = new PieceLedger(LedgerHead.Parse(root));
        foreach (var element in root.Elements(Ns + "texte"))
        {
            ledger.Keep(Attribute(element, "dans"), Attribute(element, "etiquette"), Attribute(element, "empreinte"));
        }

        foreach (var element in root.Elements(Ns + "motif"))
        {
            ledger.KeepPattern(Attribute(element, "dans"), element.Value);
        }

        return ledger;
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
