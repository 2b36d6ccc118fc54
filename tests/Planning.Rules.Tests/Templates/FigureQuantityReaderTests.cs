using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Templates;

public sealed class FigureQuantityReaderTests
{
    [Theory]
    [InlineData("quantites: oui", "PLN1510", "liste")]
    [InlineData("quantites: [{id: a, nom: les a, unite: ha, borne: libre, notions: [lieu]}, {id: a, nom: les a, unite: ha, borne: libre, notions: [lieu]}]", "PLN1511", "« a »")]
    [InlineData("quantites: [{id: a, nom: les a, unite: arpents, borne: libre, notions: [lieu]}]", "PLN1512", "ha/an")]
    [InlineData("quantites: [{id: a, nom: les a, unite: ha, borne: an, notions: [lieu]}]", "PLN1513", "echeance")]
    [InlineData("quantites: [{id: a, nom: les a, unite: ha, borne: libre}]", "PLN1514", "notions")]
    [InlineData("quantites: [{id: a, nom: les a, unite: ha, borne: libre, notions: [lieux]}]", "PLN1411", "« lieu »")]
    [InlineData("quantites: [{id: a, nom: les a, unite: ha, borne: libre, notions: [lieu]}]\necarte: non", "PLN1515", "partout")]
    public void A_mistake_in_a_quantity_is_told_with_what_to_write(string keys, string code, string told)
    {
        var faults = Load($"domaine: chiffres\nconcepts:\n  lieu: {{termes: [lieu dit]}}\n{keys}\ncontroles: []\n").Faults;
        Assert.Contains(faults, f => f.Code == code && f.Message.Contains(told, StringComparison.Ordinal));
    }

    private const string Disagreement = "controles: [{id: C-1, role: chiffre-desaccord, titre: T., message: M., remede: R., articles: {autres: L101-2}}]\n";

    [Fact]
    public void A_planner_can_add_a_quantity()
    {
        var set = Load("domaine: chiffres\nconcepts:\n  lieu: {termes: [lieu dit]}\nquantites: [{id: lieux, nom: les lieux, unite: ha, borne: annee, notions: [lieu], sauf: [lieu]}]\n" + Disagreement);
        Assert.Empty(set.Faults);
        var quantity = Assert.Single(set.Figures.Quantities);
        Assert.Equal(("lieux", FigureBound.Year, "controles/chiffres#lieu"), (quantity.Id, quantity.Bound, quantity.Concepts.Single()));
    }

    private static TemplateSet Load(string file)
    {
        var folder = Directory.CreateTempSubdirectory("planning-templates").FullName;
        try
        {
            SomeControls.CopyTo(folder);
            File.WriteAllText(Path.Combine(folder, "controles", "chiffres.yaml"), file);
            return new TemplateFolder(folder).Load();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
