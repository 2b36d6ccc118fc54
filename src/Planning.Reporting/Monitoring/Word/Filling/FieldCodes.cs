using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>The instructions of fields, however a document has cut them up.</summary>
internal static class FieldCodes
{
    /// <summary>The instructions of all fields under an element, in order of their ends.</summary>
    public static IEnumerable<string> Of(OpenXmlElement root)
    {
        var open = new Stack<StringBuilder>();
        foreach (var element in root.Descendants())
        {
            switch (element)
            {
                case SimpleField { Instruction.Value: { } instruction }:
                    yield return instruction;
                    break;
                case FieldChar { FieldCharType: { } type } when type.Value == FieldCharValues.Begin:
                    open.Push(new StringBuilder());
                    break;
                case FieldCode code when open.Count > 0:
                    open.Peek().Append(code.Text);
                    break;
                case FieldChar { FieldCharType: { } type } when type.Value == FieldCharValues.End && open.Count > 0:
                    yield return open.Pop().ToString();
                    break;
            }
        }
    }

    /// <summary>The words of an instruction, without the quotes around them.</summary>
    public static IReadOnlyList<string> Words(string code)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (isQuoted, isOpen) = (false, false);
        foreach (var c in code)
        {
            if (c is '"' or '“' or '”')
            {
                isQuoted = !isQuoted;
                isOpen = true;
            }
            else if (char.IsWhiteSpace(c) && !isQuoted)
            {
                Close();
            }
            else
            {
                word.Append(c);
                isOpen = true;
            }
        }

        Close();
        return words.Count == 0 ? [string.Empty] : words;

        void Close()
        {
            if (isOpen)
            {
                words.Add(word.ToString());
            }

            word.Clear();
            isOpen = false;
        }
    }
}
