using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>
/// A plugin's document type behind the fence. What it says of itself is read and validated once; whatever it throws, or answers
/// outside its contract, leaves as a <see cref="PluginFaultException"/>.
/// </summary>
internal sealed class FencedDocumentType : IDocumentType
{
    private readonly string plugin;
    private readonly IDocumentType inner;

    /// <exception cref="PluginRefusedException">The type's id or parts are not usable.</exception>
    public FencedDocumentType(string plugin, IDocumentType inner)
    {
        (this.plugin, this.inner) = (plugin, inner);
        (Id, Name, Parts, StandsFor) = (inner.Id, inner.Name, [.. inner.Parts ?? []], [.. inner.StandsFor ?? []]);
        if (string.IsNullOrWhiteSpace(Id) || string.IsNullOrWhiteSpace(Name))
        {
            throw Unusable("un type de document n'a pas d'identifiant ou pas de nom");
        }

        if (Parts.Count == 0 || Parts.Any(p => p is null || string.IsNullOrWhiteSpace(p.Id)))
        {
            throw Unusable($"le type « {Id} » n'a pas de pièce, ou une pièce sans identifiant");
        }

        if (Parts.Select(p => p.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count() < Parts.Count)
        {
            throw Unusable($"le type « {Id} » a deux pièces de même identifiant");
        }

        foreach (var part in Parts)
        {
            if (part.CarriedBy.FirstOrDefault(carrier => Parts.All(o => o.Id != carrier)) is { } unknown)
            {
                throw Unusable($"la pièce « {part.Id} » serait portée par « {unknown} », qui n'existe pas");
            }
        }
    }

    public string Id { get; }

    public string Name { get; }

    public IReadOnlyList<DocumentPart> Parts { get; }

    public IReadOnlyList<StandIn> StandsFor { get; }

    /// <exception cref="PluginFaultException">The plugin failed.</exception>
    public IReadOnlyList<Recognition> Recognise(PlanningDocument document) => Guard($"la reconnaissance de « {Path.GetFileName(document.File)} »", () =>
        (IReadOnlyList<Recognition>)[.. (inner.Recognise(document) ?? throw Outside("aucune réponse")).Select(Valid)]);

    /// <exception cref="PluginFaultException">The plugin failed.</exception>
    public string? PartOpenedBy(Section section) => Guard($"la lecture du titre « {section.Heading} »", () =>
        inner.PartOpenedBy(section) is { } part ? Known(part) : null);

    /// <summary>The plugin's answer; null when it fails, for the document is then of today's law.</summary>
    public Era? EraOf(PlanningDocument document, string part)
    {
        try
        {
            return Guard($"la lecture de « {Path.GetFileName(document.File)} »", () => inner.EraOf(document, part));
        }
        catch (PluginFaultException)
        {
            return null;
        }
    }

    private Recognition Valid(Recognition answer) => answer is not null && !double.IsNaN(answer.Score)
        ? answer with { Part = Known(answer.Part), Score = Math.Clamp(answer.Score, 0, 1) }
        : throw Outside("réponse sans note");

    private string Known(string part) => Parts.Any(p => p.Id == part) ? part : throw Outside($"réponse sur une pièce inconnue, {part}");

    private static InvalidOperationException Outside(string what) => new(what);

    private static PluginRefusedException Unusable(string what) =>
        new($"Elle ne respecte pas les règles des extensions : {what}.", "Transmettez ce message à la personne qui fournit l'extension.");

    private T Guard<T>(string occasion, Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception e)
        {
            throw new PluginFaultException(plugin, occasion, PluginFault.Describe(e), e);
        }
    }
}
