using Planning.Abstractions.Documents;
using Planning.Abstractions.French;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Drafting.Calls;
using Planning.Reporting.Drafting.Exchange;
using Planning.Reporting.Drafting.Judging;
using Planning.Reporting.Drafting.Paragraphs;

namespace Planning.Reporting.Drafting;

/// <summary>
/// Has a model rewrite the paragraphs of a report, its summary and its decisions, from the facts given and our own sentences; no document is shown to it.
/// A guard holds each sentence against the facts; ours takes the place of what falls. Whatever the model does, the report comes out.
/// </summary>
public sealed class ReportDrafter
{
    /// <summary>A model that fails at the form as often as this in a row is given up.</summary>
    private const int MostMisshapen = 3;

    private readonly ModelSettings settings;
    private readonly TimeProvider clock;
    private readonly Func<ILanguageModel> open;

    /// <param name="settings">The model.</param>
    /// <param name="clock">Times the pauses between calls and their sum.</param>
    public ReportDrafter(ModelSettings settings, TimeProvider clock)
        : this(settings, clock, () => new KernelModel(settings))
    {
    }

    internal ReportDrafter(ModelSettings settings, TimeProvider clock, Func<ILanguageModel> open) => (this.settings, this.clock, this.open) = (settings, clock, open);

    /// <summary>Drafts a report. Trouble with the model is a notice of the result.</summary>
    /// <param name="report">The report as rules composed it.</param>
    /// <param name="facts">What its sentences may rest on.</param>
    /// <param name="guard">Holds sentences against those facts.</param>
    /// <param name="progress">Told which section is being drafted, in French.</param>
    /// <param name="cancellation">The person's own.</param>
    /// <exception cref="OperationCanceledException">The person gave up.</exception>
    public async Task<DraftedReport> DraftAsync(MonitoringReport report, IReadOnlyList<Fact> facts, IStatementGuard guard, IProgress<string> progress, CancellationToken cancellation)
    {
        var budget = new DraftingBudget(settings, clock);
        var drafting = new Drafting(new ParagraphWeaving(new SentenceJury(guard), new SentenceReferences(report.References)));
        var questions = Questions(report, facts, drafting);
        var model = open();
        try
        {
            await AskAllAsync(questions, new PatientCalls(model, budget, clock), drafting, progress, cancellation).ConfigureAwait(false);
        }
        finally
        {
            (model as IDisposable)?.Dispose();
        }

        return Result(report, drafting, budget.Usage);
    }

    /// <summary>What the model is asked; paragraphs that may not be shown are left out.</summary>
    private static List<DraftQuestion> Questions(MonitoringReport report, IReadOnlyList<Fact> facts, Drafting drafting)
    {
        var odd = PlainProse.OddNames(facts);
        var questions = new List<DraftQuestion>();
        foreach (var (title, paragraphs) in ReportParagraphs.Of(report))
        {
            var shown = PlainProse.IsProse(title) ? paragraphs.Where(p => PlainProse.MayBeShown(p, odd)).ToList() : [];
            drafting.Withheld.AddRange(paragraphs.Except(shown).Select(p => p.Key));
            if (shown.Count > 0)
            {
                questions.Add(new DraftQuestion(title, shown, FactSelection.For(shown, facts)));
            }
        }

        return questions;
    }

    private static async Task AskAllAsync(List<DraftQuestion> questions, PatientCalls calls, Drafting drafting, IProgress<string> progress, CancellationToken cancellation)
    {
        var inARow = 0;
        foreach (var question in questions)
        {
            progress.Report($"Rédaction : {question.Title}");
            var (answer, failure) = await calls.AskAsync(DraftInstructions.Text, QuestionText.Of(question), text => DraftAnswer.Read(text, question), cancellation).ConfigureAwait(false);
            if (answer is not null)
            {
                drafting.Take(question, answer);
                inARow = 0;
            }
            else if (failure == ModelFailure.Malformed && ++inARow < MostMisshapen)
            {
                drafting.Misshapen.Add(question.Title);
            }
            else
            {
                drafting.Stopped = failure;
                return;
            }
        }
    }

    private DraftedReport Result(MonitoringReport report, Drafting drafting, DraftUsage usage)
    {
        var drafted = ReportParagraphs.Replaced(report, drafting.Sentences);
        var notices = new List<Notice>();
        if (usage.Calls > 0)
        {
            notices.Add(DraftNotices.Done(settings, drafting.Decisions, usage));
        }

        if (drafting.Withheld.Count > 0)
        {
            notices.Add(DraftNotices.Withheld(drafting.Withheld));
        }

        if (drafting.Misshapen.Count > 0)
        {
            notices.Add(DraftNotices.Misshapen(drafting.Misshapen));
        }

        if (drafting.Stopped is { } failure)
        {
            notices.Add(DraftNotices.Stopped(settings, failure));
        }

        var kept = drafting.Decisions.Count(d => d.IsKept);
        return new DraftedReport
        {
            Report = kept == 0 ? drafted : drafted with { Method = drafted.Method with { Choices = [.. drafted.Method.Choices, Choice(kept)] } },
            Decisions = drafting.Decisions,
            Usage = usage,
            Notices = notices,
        };
    }

    private string Choice(int kept) =>
        $"Rédaction : le modèle « {settings.Model} » a récrit {FrenchNumber.Of(kept)}\u00A0phrase{(kept < 2 ? string.Empty : "s")} à partir des chiffres retenus ; chacune a été tenue contre eux, et celles qu'ils ne portaient pas ont été remplacées.";

    /// <summary>What has been drafted so far.</summary>
    private sealed class Drafting(ParagraphWeaving weaving)
    {
        public Dictionary<string, IReadOnlyList<ReportSentence>> Sentences { get; } = new(StringComparer.Ordinal);

        public List<DraftDecision> Decisions { get; } = [];

        public List<string> Withheld { get; } = [];

        public List<string> Misshapen { get; } = [];

        public ModelFailure? Stopped { get; set; }

        public void Take(DraftQuestion question, DraftAnswer answer)
        {
            for (var i = 0; i < question.Paragraphs.Count; i++)
            {
                if (answer.Paragraphs.FirstOrDefault(p => p.Id == QuestionText.IdOf(i)) is { } paragraph)
                {
                    var (sentences, decisions) = weaving.Weave(question.Paragraphs[i], i, paragraph.Sentences);
                    Sentences[question.Paragraphs[i].Key] = sentences;
                    Decisions.AddRange(decisions);
                }
            }
        }
    }
}
