using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Documents.Word.Annotation;
using Planning.Reporting.Checklist;

namespace Planning.Host.Answers;

/// <summary>Turns what people replied to our comments in a Word file into answers.</summary>
/// <param name="part">The part that the document is; empty when unknown.</param>
/// <param name="file">The document that was checked, from the folder of the answers.</param>
/// <param name="document">The Word file's text; null when it could not be read.</param>
internal sealed class WordAnswers(string part, string file, PlanningDocument? document)
{
    private const string ResolvedWords = "fil marqué comme résolu dans Word";

    private readonly HashSet<string> titles = Titles(document);

    /// <summary>The answer that a thread gives; null when no one has answered. The last reply counts, those before it stay with it.</summary>
    public AnswerEntry? Of(CommentThread thread)
    {
        var replies = thread.Replies.Where(r => r.Text.Length > 0).ToList();
        if (replies.Count == 0 && !thread.IsResolved)
        {
            return null;
        }

        var (rule, subject) = AnswerEntry.Parted(thread.Key);
        var last = replies.LastOrDefault() ?? new CommentReply(string.Empty, null, ResolvedWords);
        var meaning = replies.Count > 0 ? ReplyWords.Of(last.Text) : new ReplyWords.Meaning(AnswerState.Accepted, ResolvedWords);
        return new AnswerEntry
        {
            Rule = rule,
            Subject = subject,
            Part = part,
            File = file,
            Verdict = CommentText.VerdictOf(thread.Lines)?.ToLowerInvariant() ?? string.Empty,
            Passage = titles.Contains(PlainWords.Of(thread.Anchored)) ? string.Empty : SamePassage.Short(thread.Anchored),
            State = meaning.State,
            Reason = meaning.Reason,
            By = last.Author,
            On = last.On,
            Until = meaning.Until,
            Written = last.Text,
            Earlier = [.. replies.SkipLast(1).Select(r => AnswerMerge.Said(r.Author, r.On, r.Text))],
        };
    }

    /// <summary>Headings, to which a remark is attached when there is no passage.</summary>
    private static HashSet<string> Titles(PlanningDocument? document) => document is null ? [] :
        [
            .. document.Root.SelfAndDescendants().SelectMany(s => s.Location.HeadingPath is [.., var numbered] ? new[] { s.Title, numbered } : [s.Title]).Append(document.Title).Select(PlainWords.Of),
        ];
}
