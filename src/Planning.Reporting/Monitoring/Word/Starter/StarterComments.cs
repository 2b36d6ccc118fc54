using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Word.Filling;

namespace Planning.Reporting.Monitoring.Word.Starter;

/// <summary>The comments that explain a template: they are for who makes it, and leave when it is filled.</summary>
internal sealed class StarterComments
{
    /// <summary>Who they are of.</summary>
    public const string Author = "Planning (mode d’emploi)";

    /// <summary>All of them.</summary>
    public Comments Part { get; } = new();

    /// <summary>Adds one; returns what is put before and after the element that it speaks of.</summary>
    public (CommentRangeStart Start, CommentRangeEnd End, Run Mark) Add(params string[] lines)
    {
        var id = Part.ChildElements.Count.ToString(CultureInfo.InvariantCulture);
        Part.Append(new Comment(lines.Select(l => new Paragraph(Runs.Of(FrenchTypography.Set(l))))) { Id = id, Author = Author, Initials = "P" });
        return (new CommentRangeStart { Id = id }, new CommentRangeEnd { Id = id }, new Run(new CommentReference { Id = id }));
    }

    /// <summary>Takes them out of a document that is filled.</summary>
    public static void Remove(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        if (main.WordprocessingCommentsPart?.Comments is not { } comments)
        {
            return;
        }

        var ours = comments.Elements<Comment>().Where(c => c.Author?.Value == Author).ToList();
        var ids = ours.Select(c => c.Id?.Value).ToHashSet();
        foreach (var mark in main.Document!.Descendants().Where(e => IdOf(e) is { } id && ids.Contains(id)).ToList())
        {
            if (mark is CommentReference && mark.Parent is Run { ChildElements.Count: <= 2 } run && run.ChildElements.All(c => c == mark || c is RunProperties))
            {
                run.Remove();
            }
            else
            {
                mark.Remove();
            }
        }

        ours.ForEach(c => c.Remove());
        if (!comments.HasChildren)
        {
            main.DeletePart(main.WordprocessingCommentsPart);
        }
    }

    private static string? IdOf(OpenXmlElement element) => element switch
    {
        CommentRangeStart start => start.Id?.Value,
        CommentRangeEnd end => end.Id?.Value,
        CommentReference reference => reference.Id?.Value,
        _ => null,
    };
}
