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

    /// <summary>The cut after so many characters; null when it would leave nothing on one side.</summary>
    /// <param name="characters">How many of its visible characters stand before the cut.</param>
    /// <param name="wholeCharacter">Whether a character that is two of ours, and would be cut, stands before the cut; else after it.</param>
    /// <param name="run">The run that holds it.</param>
    public Slot? Cut(int characters, bool wholeCharacter, RunPieces run)
    {
        var written = WrittenLength(characters, wholeCharacter);
        if (written == 0 || written == Content.Length)
        {
            return null;
        }

        var addSpaces = !SaysSpacesCount && Content.AsSpan().ContainsAny(" \t\n\r");
        var afterName = 1 + Name.Length;
        return new Slot(
            Start + OpeningTag.Length + written,
            $"</{Name}></{run.Name}>",
            run.OpeningTag + run.Properties + (addSpaces ? OpeningTag.Insert(afterName, SpacesCount) : OpeningTag),
            addSpaces ? Start + afterName : null);
    }

    /// <summary>What a cut inserts where it says <see cref="Slot.PreserveAt"/>.</summary>
    public static Splice Preserve(long at) => new(at, 0, SpacesCount);

    private int WrittenLength(int characters, bool wholeCharacter)
    {
        var at = 0;
        for (var passed = 0; passed < characters;)
        {
            var next = Content.AsSpan(at) switch
            {
                ['&', ..] => Content.IndexOf(';', at) + 1,
                ['\r', '\n', ..] => at + 2,
                [var high, _, ..] when char.IsHighSurrogate(high) => at + 2,
                _ => at + 1,
            };
            passed += IsPair(at, next) ? 2 : 1;
            if (passed > characters && !wholeCharacter)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    // A character beyond the first 65,536 is two of ours and is never cut.
    private bool IsPair(int start, int end) => Content.AsSpan(start, end - start) switch
    {
        ['&', '#', 'x', .. var hex, ';'] =>
            int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code > char.MaxValue,
        ['&', '#', .. var digits, ';'] =>
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code > char.MaxValue,
        [var high, _] => char.IsHighSurrogate(high),
        _ => false,
    };
}
