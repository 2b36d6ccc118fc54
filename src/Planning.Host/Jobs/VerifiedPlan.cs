using System.Text.RegularExpressions;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Host.Dossiers;

namespace Planning.Host.Jobs;

/// <summary>The territory of a plan, which "le territoire" means in what is written of it.</summary>
internal static partial class VerifiedPlan
{
    /// <summary>The territory that the name of a plan's folder's declaration says; null where it says none.</summary>
    /// <exception cref="UserErrorException">The folder is not there, or declares nothing.</exception>
    public static Territory? NameOf(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UserErrorException("PLN1691", $"Le dossier du plan « {folder} » n'existe pas.", "Donnez le dossier qui contient dossier.yaml, ou retirez --plan.");
        }

        var declaration = DossierDeclarationReader.Read(folder)
            ?? throw new UserErrorException("PLN1692", $"Le dossier « {folder} » ne contient pas {DossierDeclaration.FileName}.", "Préparez-le avec planning dossier init, ou retirez --plan.");
        return declaration.Name is { } name ? new Territory(Opening().Replace(name, string.Empty)) : null;
    }

    [GeneratedRegex(@"^(?:PLUi(?:-?[A-Z]+)?|PLU|SCoT(?:-AEC)?|PCAET|SCOT|Plan\s.{3,60}?)\s(?:de\sla\s|du\s|des\s|de\sl['’]|de\s|d['’])?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();
}
