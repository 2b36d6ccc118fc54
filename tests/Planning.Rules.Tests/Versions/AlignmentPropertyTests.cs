using Planning.Abstractions.Versions;
using Planning.Rules.Versions;
using Planning.Rules.Versions.Alignment;
using Planning.Rules.Versions.Pieces;

namespace Planning.Rules.Tests.Versions;

public sealed class AlignmentPropertyTests
{
    [Fact]
    public void The_heaviest_run_is_increasing_and_none_is_heavier()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var values = Enumerable.Range(0, 9).ToArray();
            random.Shuffle(values);
            var weights = values.Select(_ => random.Next(1, 9)).ToArray();
            var run = ReadingOrder.HeaviestRun(values, weights).Reverse().ToList();
            Assert.Equal(run.Select(k => values[k]).Order(), run.Select(k => values[k]));
            Assert.Equal(Heaviest(values, weights), run.Sum(k => weights[k]));
        }
    }

    [Theory]
    [InlineData("La hauteur est de 9 m au plus.", "La hauteur ne dépasse pas 12 m.")]
    [InlineData("Zone A | 12 | 30", "Zone A | 15 | 30 | 4")]
    [InlineData("« Tout change »", "Rien ici.")]
    public void The_edits_hold_both_texts_word_for_word(string old, string @new)
    {
        var edits = new WordEdits(new PieceWords()).Between(old, @new);
        Assert.Equal(@new, string.Concat(edits.Where(e => e.Kind != EditKind.Deleted).Select(e => e.Text)));
        Assert.Equal(PieceKey.Of(old, false), PieceKey.Of(string.Concat(edits.Where(e => e.Kind != EditKind.Inserted).Select(e => e.Text)), false));
    }

    /// <summary>By trying every sub-sequence.</summary>
    private static int Heaviest(int[] values, int[] weights) => Enumerable.Range(0, 1 << values.Length).Max(mask =>
    {
        var chosen = Enumerable.Range(0, values.Length).Where(k => (mask & (1 << k)) != 0).ToList();
        return chosen.Zip(chosen.Skip(1)).All(p => values[p.First] < values[p.Second]) ? chosen.Sum(k => weights[k]) : 0;
    });
}
