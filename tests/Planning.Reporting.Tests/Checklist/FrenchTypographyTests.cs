using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests.Checklist;

public sealed class FrenchTypographyTests
{
    [Theory]
    [InlineData("Il manque : une date ; est-ce voulu ?", "Il manque\u00A0: une date\u00A0; est-ce voulu\u00A0?")]
    [InlineData("l'étude d'impact", "l’étude d’impact")]
    [InlineData("Le mot « zone » manque.", "Le mot «\u00A0zone\u00A0» manque.")]
    [InlineData("écrivez 12:30", "écrivez 12:30")]
    [InlineData("chaque lundi à 7 h, puis à 17 h 05", "chaque lundi à 7\u00A0h, puis à 17\u00A0h\u00A005")]
    [InlineData("7 habitants, zone h 12", "7 habitants, zone h 12")]
    [InlineData("", "")]
    public void Our_sentences_are_set_as_French_is_printed(string written, string set) => Assert.Equal(set, FrenchTypography.Set(written));

    [Theory]
    [InlineData("Le document dit : « l'étude : elle viendra ! ».", "l'étude : elle viendra !")]
    [InlineData("Le document dit : « dites « l'arrêt » : c'est tout ».", "dites « l'arrêt » : c'est tout")]
    public void What_is_quoted_is_left_as_it_is(string written, string quoted) =>
        Assert.Contains(quoted, FrenchTypography.Set(written), StringComparison.Ordinal);
}
