using System.Globalization;

namespace Planning.Documents.Word.Annotation;

/// <summary>A text element that can be cut in two: where its characters are written, entities and line ends included.</summary>
/// <param name="Start">Where its tag begins.</param>
/// <param name="OpeningTag">Its tag, as written.</param>
/// <param name="Name">Its name, with prefix.</param>
/// <param name="Content">Its content, as written.</param>
/// <param name="SaysSpacesCount">Whether spaces at its edges are already said to count.</param>
internal sealed record TextPiece(long Start, string OpeningTag, string Name, string Content, bool SaysSpacesCount)
{
    private const string SpacesCount = " xml:space=\"preserve\"";

    /// <summary>The cut before the character of that rank.</summary>
    public Slot Cut(int characters, RunPieces run)
    {
        var addSpaces = !SaysSpacesCount && Content.AsSpan().ContainsAny(" \t\n\r");
        var afterName = 1 + Name.Length;
        return new Slot(
            Start + OpeningTag.Length + WrittenLength(characters),
            $"</{Name}></{run.Name}>",
            run.OpeningTag + run.Properties + (addSpaces ? OpeningTag.Insert(afterName, SpacesCount) : OpeningTag),
            addSpaces ? Start + afterName : null);
    }

    /// <summary>What a cut inserts where it says <see cref="Slot.PreserveAt"/>.</summary>
    public static Splice Preserve(long at) => new(at, 0, SpacesCount);

    private int WrittenLength(int characters)
    {
        var at = 0;
        for (var passed = 0; passed < characters;)
        {
            var next = at + 1;
            if (Content[at] == '&')
            {
                next = Content.IndexOf(';', at) + 1;
            }
            else if (Content[at] == '\r' && next < Content.Length && Content[next] == '\n')
            {
                next++;
            }

            passed += IsPair(at, next) ? 2 : 1;
            if (passed > characters)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    // A character beyond the first 65,536 is two of ours and is never cut.
    private bool IsPair(int start, int end)
    {
        var written = Content.AsSpan(start, end - start);
        return written.StartsWith("&#x")
            ? int.TryParse(written[3..^1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) && hex > char.MaxValue
            : written.StartsWith("&#")
            && int.TryParse(written[2..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > char.MaxValue;
    }
}
