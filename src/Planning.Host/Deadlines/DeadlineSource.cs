using Planning.Abstractions;
using Planning.Abstractions.Deadlines;
using Planning.Host.Settings;
using Planning.Rules.Deadlines;

namespace Planning.Host.Deadlines;

/// <summary>The deadlines of the law that ship, read when first asked for.</summary>
internal sealed class DeadlineSource(PlanningSettings settings)
{
    private const string FileName = "echeances.yaml";

    // A failure is not kept: a file that is mended is read without a new start.
    private readonly Lazy<DeadlineBook> book = new(() => DeadlineReader.Read(Path.Combine(settings.Templates, FileName)), LazyThreadSafetyMode.PublicationOnly);

    private string Place => Path.Combine(settings.Templates, FileName);

    /// <summary>The deadlines.</summary>
    /// <exception cref="UserErrorException">They are not there, or hold mistakes.</exception>
    public DeadlineBook Book() => File.Exists(Place) ? book.Value
        : throw new UserErrorException("PLN1774", $"Le fichier des échéances « {Place} » n'existe pas.", "Vérifiez le réglage « Templates » d'appsettings.json, ou réinstallez le dossier templates.");

    /// <summary>The facts that deadlines alone ask for; none where the file is not there.</summary>
    /// <exception cref="UserErrorException">The file holds mistakes.</exception>
    public IReadOnlyList<AskedFact> Facts() => File.Exists(Place) ? book.Value.Facts : [];
}
