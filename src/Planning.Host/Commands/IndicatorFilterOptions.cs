using System.CommandLine;
using System.Globalization;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;

namespace Planning.Host.Commands;

/// <summary>The options that choose observations.</summary>
internal sealed class IndicatorFilterOptions
{
    private readonly Option<string?> indicator = new("--indicateur") { Description = "Un indicateur, par son identifiant." };
    private readonly Option<string?> territory = new("--territoire") { Description = "Un territoire, par son nom ou son code (INSEE, SIREN)." };
    private readonly Option<string?> document = new("--document") { Description = "Un document : une partie de son nom, ou le début de son empreinte." };
    private readonly Option<string?> period = new("--periode") { Description = "Une année (2021) ou une période (2011-2021)." };
    private readonly Option<string?> status = new("--statut") { Description = "extraite, validee, corrigee ou rejetee." };
    private readonly Option<string?> confidence = new("--confiance") { Description = "Les valeurs dont la confiance ne dépasse pas ce pourcentage (80)." };
    private readonly Option<bool> conflicts = new("--conflits") { Description = "Seulement les valeurs qui se contredisent." };

    /// <summary>Adds them.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { indicator, territory, document, period, status, confidence, conflicts })
        {
            command.Add(option);
        }
    }

    /// <summary>What was chosen.</summary>
    /// <exception cref="UserErrorException">A choice means nothing.</exception>
    public ObservationFilter Read(ParseResult parsed) => new()
    {
        Indicator = parsed.GetValue(indicator),
        Territory = parsed.GetValue(territory),
        Document = parsed.GetValue(document),
        Period = parsed.GetValue(period) is { } when ? PeriodOf(when) : null,
        Status = parsed.GetValue(status) is { } state ? StatusOf(state) : null,
        Confidence = parsed.GetValue(confidence) is { } most ? PercentOf(most) : null,
        OnlyConflicts = parsed.GetValue(conflicts),
    };

    /// <exception cref="UserErrorException">It is no period.</exception>
    internal static Period PeriodOf(string said) => PeriodText.Of(said)
        ?? throw new UserErrorException("PLN1615", $"« {said} » n'est pas une période.", "Écrivez une année, 2021, ou une période, 2011-2021.");

    /// <exception cref="UserErrorException">It is no status.</exception>
    internal static ObservationStatus StatusOf(string said)
    {
        var plain = Folding.Fold(said.Trim());
        return ObservationStatusNames.All.Where(s => ObservationStatusNames.Of(s) == plain || Folding.Fold(ObservationStatusNames.French(s)) == plain).Select(s => (ObservationStatus?)s).FirstOrDefault()
            ?? throw new UserErrorException("PLN1616", $"« {said} » n'est pas un statut.", $"Au choix : {string.Join(", ", ObservationStatusNames.All.Select(ObservationStatusNames.French))}.");
    }

    /// <exception cref="UserErrorException">It is no percentage.</exception>
    internal static double PercentOf(string said) =>
        double.TryParse(said.Replace("%", string.Empty, StringComparison.Ordinal).Trim().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 100
            ? percent / 100
            : throw new UserErrorException("PLN1617", $"« {said} » n'est pas un pourcentage de confiance.", "Écrivez un nombre de 0 à 100 : --confiance 80.");
}
