using Planning.Reporting.Checklist;

namespace Planning.Reporting.Programmes;

/// <summary>Writes texts over as many lines of 96 columns as they take.</summary>
internal sealed class WrappedText(TextWriter output)
{
    private const int Width = 96;

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text; control characters are blanks.</param>
    /// <param name="first">What its first line begins with.</param>
    /// <param name="next">What the others begin with.</param>
    public void Write(string text, string first = "", string next = "")
    {
        var (line, isEmpty) = (first, true);
        foreach (var word in string.Concat(XmlText.Of(text).Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                (line, isEmpty) = (next, true);
            }

            line = isEmpty ? line + word : $"{line} {word}";
            isEmpty = false;
        }

        output.WriteLine(line);
    }
}
