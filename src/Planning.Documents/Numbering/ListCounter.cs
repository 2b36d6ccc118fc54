using System.Text;
using Planning.Documents.Story;

namespace Planning.Documents.Numbering;

/// <summary>The numbers that a list has reached, level by level.</summary>
internal sealed class ListCounter
{
    /// <summary>How many levels are told apart.</summary>
    public const int LevelCount = 9;

    private readonly int?[] numbers = new int?[LevelCount];
    private readonly StringBuilder text = new();

    /// <summary>Makes the next item of a level take that number.</summary>
    public void Restart(int level, int number) => numbers[level] = number - 1;

    /// <summary>Counts an item of that level and gives its label.</summary>
    /// <param name="depth">The level, from 0.</param>
    /// <param name="levels">The levels of the list; null for one that is not defined.</param>
    /// <param name="starts">The numbers that levels start again from, where they differ from those of <paramref name="levels"/>.</param>
    public ItemLabel Next(int depth, Func<int, NumberingLevel?> levels, IReadOnlyList<int?>? starts = null)
    {
        var level = levels(depth) ?? new NumberingLevel();
        numbers[depth] = numbers[depth] is { } number ? number + 1 : level.Start;
        for (var inner = depth + 1; inner < LevelCount; inner++)
        {
            if (RestartsAfter(levels(inner)?.RestartAfter, depth))
            {
                numbers[inner] = starts?[inner] - 1;
            }
        }

        return level.Format == "bullet" || level.HasPicture
            ? new ItemLabel(level.HasPicture ? "•" : Bullet(level.Text), depth, IsBullet: true)
            : new ItemLabel(Write(depth, level, levels), depth, IsBullet: false);
    }

    // A level starts again after any item of an outer one, unless it says after which, or never.
    private static bool RestartsAfter(int? restart, int depth) => restart is null || (restart > 0 && depth < restart);

    private string Write(int depth, NumberingLevel level, Func<int, NumberingLevel?> levels)
    {
        text.Clear();
        for (var i = 0; i < level.Text.Length; i++)
        {
            if (level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9')
            {
                var shown = level.Text[++i] - '1';
                var named = levels(shown);
                var format = level.IsLegal && named?.Format != "decimalZero" ? "decimal" : named?.Format ?? "decimal";
                text.Append(NumberFormat.Write(Reached(shown, depth, named), format));
            }
            else
            {
                text.Append(level.Text[i]);
            }
        }

        return text.ToString().Trim();
    }

    private int Reached(int shown, int depth, NumberingLevel? level)
    {
        var number = numbers[shown] ?? level?.Start ?? 1;
        if (shown < depth)
        {
            numbers[shown] = number;
        }

        return number;
    }

    private static string Bullet(string sign) => sign.Length == 0 ? string.Empty : (SymbolFonts.Plain(sign[0]) + sign[1..]).Trim();
}
