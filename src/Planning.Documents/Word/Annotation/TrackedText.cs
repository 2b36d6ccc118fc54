using System.Xml;

namespace Planning.Documents.Word.Annotation;

/// <summary>
/// The characters of a part on their way to an XML reader, which tells places by line and column: it turns these into offsets and
/// keeps the characters since the last one forgotten, as they are written in the file.
/// </summary>
internal sealed class TrackedText(TextReader source) : TextReader
{
    private readonly List<long> lineStarts = [0];
    private char[] window = new char[1 << 15];
    private long windowStart;
    private int windowLength;
    private int forgotten;
    private bool afterReturn;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = source.Read(buffer, index, count);
        Keep(buffer.AsSpan(index, read));
        return read;
    }

    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    public override int Peek() => source.Peek();

    /// <summary>Where the node under the reader begins: for a tag, its opening bracket.</summary>
    public long StartOf(XmlReader xml)
    {
        var place = (IXmlLineInfo)xml;
        var offset = lineStarts[place.LineNumber - 1] + place.LinePosition - 1;
        return xml.NodeType switch
        {
            XmlNodeType.Element => offset - 1,
            XmlNodeType.EndElement => offset - 2,
            _ => offset,
        };
    }

    /// <summary>The offset after the bracket that closes the tag which begins at <paramref name="start"/>.</summary>
    public long TagEnd(long start)
    {
        var at = Index(start);
        if (window[at] != '<')
        {
            throw new InvalidOperationException("A tag was expected here.");
        }

        for (var quote = '\0'; ; at++)
        {
            var c = window[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return windowStart + at + 1;
            }
        }
    }

    /// <summary>The characters from one offset to another, as written in the file.</summary>
    public string Raw(long start, long end) => new(window, Index(start), (int)(end - start));

    /// <summary>Says that nothing before this offset will be asked for.</summary>
    public void Forget(long before) => forgotten = Index(before);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Index(long offset)
    {
        var index = offset - windowStart;
        return index >= 0 && index <= windowLength
            ? (int)index
            : throw new InvalidOperationException("These characters are no longer, or not yet, there.");
    }

    private void Keep(ReadOnlySpan<char> read)
    {
        if (windowLength + read.Length > window.Length)
        {
            MakeRoom(read.Length);
        }

        read.CopyTo(window.AsSpan(windowLength));
        CountLines(read, windowStart + windowLength);
        windowLength += read.Length;
    }

    private void MakeRoom(int more)
    {
        var kept = windowLength - forgotten;
        var target = kept + more > window.Length / 2 ? new char[Math.Max(window.Length * 2, kept + more)] : window;
        Array.Copy(window, forgotten, target, 0, kept);
        (window, windowStart, windowLength, forgotten) = (target, windowStart + forgotten, kept, 0);
    }

    private void CountLines(ReadOnlySpan<char> read, long start)
    {
        for (var from = 0; from < read.Length;)
        {
            var found = read[from..].IndexOfAny('\r', '\n');
            if (found < 0)
            {
                afterReturn = false;
                return;
            }

            var at = from + found;
            if (read[at] == '\n' && afterReturn && found == 0)
            {
                lineStarts[^1] = start + at + 1;
                afterReturn = false;
            }
            else
            {
                lineStarts.Add(start + at + 1);
                afterReturn = read[at] == '\r';
            }

            from = at + 1;
        }
    }
}
