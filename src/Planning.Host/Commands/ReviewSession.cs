using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Host.Commands.Terminal;
using Planning.Indicators.Store;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary>Presents observations to a person at a terminal one by one, and records each decision at once: stopping loses nothing.</summary>
/// <param name="store">Where decisions go.</param>
/// <param name="who">Who decides.</param>
/// <param name="console">The terminal.</param>
/// <param name="show">Shows an observation.</param>
/// <param name="readKey">Waits for a key.</param>
internal sealed class ReviewSession(ObservationStore store, string who, IAnsiConsole console, Action<RecordedObservation> show, Func<char> readKey)
{
    private const string Keys = "[bold]v[/] valider   [bold]c[/] corriger   [bold]r[/] rejeter   [bold]s[/] suivante   [bold]p[/] précédente   [bold]q[/] quitter";

    /// <summary>Goes through them until the end or until the person leaves.</summary>
    public void Run(IReadOnlyList<RecordedObservation> observations, CancellationToken cancellation)
    {
        var decided = 0;
        for (var i = 0; i < observations.Count && !cancellation.IsCancellationRequested;)
        {
            console.Write(new Rule($"{i + 1} sur {observations.Count}") { Justification = Justify.Left });
            var current = store.Get(observations[i].Id);
            show(current);
            switch (Decide(current))
            {
                case Step.Decided:
                    decided++;
                    i++;
                    break;
                case Step.Next:
                    i++;
                    break;
                case Step.Previous:
                    i = Math.Max(0, i - 1);
                    break;
                default:
                    Close(decided);
                    return;
            }
        }

        Close(decided);
    }

    private Step Decide(RecordedObservation observation)
    {
        while (true)
        {
            console.MarkupLine(Keys);
            switch (char.ToLowerInvariant(readKey()))
            {
                case 'v':
                    return Record(observation, () => new ReviewDecision(ObservationStatus.Validated, null, string.Empty));
                case 'c' when Ask($"Bonne valeur, en {observation.Observation.Unit} (vide pour renoncer) :") is { Length: > 0 } value:
                    if (Record(observation, () => ReviewDecision.Correction(value, string.Empty)) is Step.Decided)
                    {
                        return Step.Decided;
                    }

                    break;
                case 'r' when Ask("Motif du rejet (vide pour renoncer) :") is { Length: > 0 } motive:
                    return Record(observation, () => ReviewDecision.Rejection(motive));
                case 's' or ' ' or '\r' or '\n':
                    return Step.Next;
                case 'p':
                    return Step.Previous;
                case 'q' or '\u001B' or '\u0004' or '\0':
                    return Step.Leave;
            }
        }
    }

    /// <summary>A value that is none is said, and asked again.</summary>
    private Step Record(RecordedObservation observation, Func<ReviewDecision> decision)
    {
        try
        {
            var decided = decision().Record(store, observation.Id, who);
            console.MarkupLine($"  [green]✓[/] {TextChecklist.Escape(ObservationWords.Decision(decided.Reviews[^1], decided.Observation.Unit))}");
            return Step.Decided;
        }
        catch (UserErrorException e) when (e.Code == "PLN1629")
        {
            console.MarkupLine($"  [red]✗[/] {TextChecklist.Escape($"{e.Message} {e.Remedy}")}");
            return Step.Again;
        }
    }

    /// <summary>Reads a line key by key, as the rest of the session does.</summary>
    private string Ask(string question)
    {
        console.Markup($"  {TextChecklist.Escape(question)} ");
        var line = new System.Text.StringBuilder();
        while (readKey() is var key && key is not ('\r' or '\n' or '\0' or '\u001B'))
        {
            if (key is '\b' or '\u007F')
            {
                if (line.Length > 0)
                {
                    line.Length--;
                    console.Write("\b \b");
                }
            }
            else
            {
                line.Append(key);
                console.Write(key.ToString());
            }
        }

        console.WriteLine();
        return line.ToString().Trim();
    }

    private void Close(int decided) => console.WriteLine(decided switch
    {
        0 => "Rien n'a été décidé.",
        1 => "1 décision enregistrée.",
        _ => $"{decided} décisions enregistrées.",
    });

    private enum Step
    {
        Decided,
        Next,
        Previous,
        Again,
        Leave,
    }
}
