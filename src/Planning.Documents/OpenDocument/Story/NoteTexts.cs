using System.Globalization;
using Planning.Documents.Story;

namespace Planning.Documents.OpenDocument.Story;

/// <summary>The texts of notes, which stand in the file where they are called.</summary>
internal sealed class NoteTexts
{
    private readonly Dictionary<NoteCall, List<RawBlock>> texts = [];

    /// <summary>Begins the text of a note that a paragraph calls.</summary>
    public List<RawBlock> Begin(ParagraphBuilder caller)
    {
        var call = new NoteCall(default, texts.Count.ToString(CultureInfo.InvariantCulture));
        var blocks = new List<RawBlock>();
        texts.Add(call, blocks);
        caller.AddCall(call);
        return blocks;
    }

    public IReadOnlyList<RawBlock> Of(NoteCall call) => texts.GetValueOrDefault(call) ?? [];
}
