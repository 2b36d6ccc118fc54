using Planning.Abstractions.Documents;

namespace Planning.Abstractions.Plugins;

/// <summary>A document type, such as the PLUi: how its documents and their parts are known. What the law asks of it is data, in templates.</summary>
/// <remarks>An exception is contained by the host: the plugin is named, the others go on.</remarks>
public interface IDocumentType
{
    /// <summary>The id, lower case (<c>plui</c>), also the name of its folder of templates.</summary>
    string Id { get; }

    /// <summary>The name in French ("Plan local d'urbanisme intercommunal").</summary>
    string Name { get; }

    /// <summary>The parts of the file, in the order in which they are read.</summary>
    IReadOnlyList<DocumentPart> Parts { get; }

    /// <summary>The other plans that one of this type may stand for.</summary>
    IReadOnlyList<StandIn> StandsFor => [];

    /// <summary>Scores the whole document against each part of this type; empty when nothing speaks for it. Order does not matter.</summary>
    IReadOnlyList<Recognition> Recognise(PlanningDocument document);

    /// <summary>The part that a main section opens by its heading alone ("Tome 2 – PADD"), or null.</summary>
    string? PartOpenedBy(Section section);

    /// <summary>The earlier state of the law that a document, known as one part, is written under; null when it is that of today.</summary>
    Era? EraOf(PlanningDocument document, string part) => null;
}
