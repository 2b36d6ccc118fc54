namespace Planning.Documents.Word.Markup;

/// <summary>The fields written over several runs that are open: a reader sees their results, never their instructions.</summary>
internal sealed class FieldStack
{
    private const int KeywordLimit = 24;
    private readonly List<(bool InResult, string Instruction)> open = [];
    private int instructions;

    /// <summary>How many fields are open.</summary>
    public int Count => open.Count;

    /// <summary>Whether the place is inside an instruction.</summary>
    public bool InInstruction => instructions > 0;

    /// <summary>Whether the place is inside the result of a table of contents, of figures or of an index.</summary>
    public bool InContents { get; private set; }

    /// <summary>Whether an instruction makes a table of contents, of figures or of an index.</summary>
    public static bool MakesContents(string instruction)
    {
        var keyword = instruction.AsSpan().Trim();
        var end = keyword.IndexOfAny(' ', '\\');
        return (end < 0 ? keyword : keyword[..end]) is "TOC" or "INDEX" or "TOA" or "toc";
    }

    /// <summary>Passes a mark, named as the file names it; unknown ones, and an end without its beginning, change nothing.</summary>
    public void Pass(string? mark)
    {
        switch (mark)
        {
            case "begin":
                open.Add((false, string.Empty));
                instructions++;
                break;
            case "separate" when open.Count > 0:
                ToResult(open.Count - 1);
                break;
            case "end" when open.Count > 0:
                ToResult(open.Count - 1);
                open.RemoveAt(open.Count - 1);
                InContents = InContents && open.Exists(f => f.InResult && MakesContents(f.Instruction));
                break;
        }
    }

    /// <summary>Reads a stretch of the innermost instruction.</summary>
    public void Instruct(string text)
    {
        if (open.Count > 0 && open[^1] is { InResult: false, Instruction: { Length: < KeywordLimit } known })
        {
            open[^1] = (false, known + text);
        }
    }

    /// <summary>
    /// Ends the paragraph in which <paramref name="before"/> fields were open at its start. An instruction that does not end in its
    /// paragraph is taken as a mistake of the file, so that it never hides the rest of the document.
    /// </summary>
    public void EndParagraph(int before)
    {
        for (var i = before; instructions > 0 && i < open.Count; i++)
        {
            ToResult(i);
        }
    }

    /// <summary>Says that what follows is no table of contents: its field was never ended.</summary>
    public void LeaveContents()
    {
        for (var i = 0; i < open.Count; i++)
        {
            open[i] = open[i].InResult ? (true, string.Empty) : open[i];
        }

        InContents = false;
    }

    private void ToResult(int index)
    {
        if (open[index].InResult)
        {
            return;
        }

        open[index] = (true, open[index].Instruction);
        instructions--;
        InContents |= MakesContents(open[index].Instruction);
    }
}
