using Planning.Abstractions.Versions;
using Planning.Rules.Versions;
using Planning.Rules.Versions.Pieces;

namespace Planning.Rules.Tests.Versions;

/// <summary>Two texts of a passage, word by word.</summary>
public sealed class WordEditsTests
{
    [Theory]
    [InlineData("Les haies sont conservées.", "Les haies sont conservées.", "=Les haies sont conservées.")]
    [InlineData("Les haies sont conservées.", "LES HAIES, sont conservees !", "=LES HAIES, sont conservees !")]
    [InlineData("La hauteur est de 9 mètres.", "La hauteur est de 12 mètres.", "=La hauteur est de |-9 |+12 |=mètres.")]
    [InlineData("Une emprise ≤ 30 %.", "Une emprise ≥ 30 %.", "=Une |-emprise ≤ |+emprise ≥ |=30 %.")]
    [InlineData("Les toits plats sont admis.", "Les toits sont admis.", "=Les toits |-plats |=sont admis.")]
    public void What_changed_is_told_word_by_word_and_signs_that_mean_something_count(string old, string @new, string expected) =>
        Assert.Equal(expected, string.Join('|', new WordEdits(new PieceWords()).Between(old, @new).Select(e => $"{Sign(e.Kind)}{e.Text}")));

    [Fact]
    public void The_new_text_is_whole_in_what_is_kept_and_inserted()
    {
        const string New = "Zone UB | 12 mètres | 40 % de pleine terre";
        var edits = new WordEdits(new PieceWords()).Between("Zone UB | 9 mètres | 30 % de pleine terre", New);
        Assert.Equal(New, string.Concat(edits.Where(e => e.Kind != EditKind.Deleted).Select(e => e.Text)));
    }

    private static char Sign(EditKind kind) => kind switch { EditKind.Kept => '=', EditKind.Deleted => '-', _ => '+' };
}
