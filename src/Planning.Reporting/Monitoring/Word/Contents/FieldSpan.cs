using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Contents;

/// <summary>A field of several runs: from its beginning to its end, with what it shows between.</summary>
internal sealed class FieldSpan
{
    private readonly StringBuilder code = new();

    private FieldSpan(Run begin) => Begin = begin;

    /// <summary>The run that begins it.</summary>
    public Run Begin { get; }

    /// <summary>The run that parts its instruction from what it shows; null where it shows nothing.</summary>
    public Run? Separate { get; private set; }

    /// <summary>The run that ends it.</summary>
    public Run? End { get; private set; }

    /// <summary>Its instruction.</summary>
    public string Code => code.ToString();

    /// <summary>The texts that it shows, those of fields within it left out.</summary>
    public List<Text> Shown { get; } = [];

    /// <summary>The whole fields under an element, in order of their ends.</summary>
    public static List<FieldSpan> In(OpenXmlElement root)
    {
        var (open, found) = (new Stack<FieldSpan>(), new List<FieldSpan>());
        foreach (var element in root.Descendants())
        {
            switch (element)
            {
                case FieldChar { FieldCharType: { } type } mark when mark.Parent is Run run:
                    Mark(run, type.Value, open, found);
                    break;
                case FieldCode part when open.TryPeek(out var field):
                    field.code.Append(part.Text);
                    break;
                case Text text when open.TryPeek(out var field) && field.Separate is not null:
                    field.Shown.Add(text);
                    break;
            }
        }

        return found;
    }

    private static void Mark(Run run, FieldCharValues type, Stack<FieldSpan> open, List<FieldSpan> found)
    {
        if (type == FieldCharValues.Begin)
        {
            open.Push(new FieldSpan(run));
        }
        else if (type == FieldCharValues.Separate && open.TryPeek(out var field))
        {
            field.Separate = run;
        }
        else if (type == FieldCharValues.End && open.TryPop(out var ended))
        {
            ended.End = run;
            found.Add(ended);
        }
    }
}
