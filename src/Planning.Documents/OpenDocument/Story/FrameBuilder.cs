using System.Text;
using Planning.Documents.OpenDocument.Markup;

namespace Planning.Documents.OpenDocument.Story;

/// <summary>A frame or shape being read: a picture, an object, or only text.</summary>
internal sealed class FrameBuilder
{
    private readonly StringBuilder title = new();
    private readonly StringBuilder description = new();

    /// <summary>Whether it shows a picture, a chart or another object.</summary>
    public bool IsPicture { get; set; }

    /// <summary>What its author wrote to stand for it: the description, else the title; empty when nothing.</summary>
    public string AlternativeText => (description.Length > 0 ? description : title).ToString().Trim();

    /// <summary>Takes a stretch of its title or description.</summary>
    public void Append(Mark mark, string text) => (mark == Mark.Title ? title : description).Append(text);
}
