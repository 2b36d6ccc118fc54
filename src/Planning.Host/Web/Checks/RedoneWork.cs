using Planning.Host.Scheduling;
using Planning.Host.Settings;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Checks;

/// <summary>Has a work that is over made again, as a person or a program asks.</summary>
internal sealed class RedoneWork(WorkQueue queue, WorkLedger ledger, PlanningSettings settings)
{
    /// <summary>Takes it in; one that somebody else has made again at the same moment stays as it is.</summary>
    /// <param name="person">Who asks.</param>
    /// <param name="work">The work.</param>
    /// <param name="order">What is asked now; null for what was.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">The person has as many works open as one may.</exception>
    public async Task RedoAsync(Person person, Work work, WorkOrder? order = null)
    {
        OpenWorkLimit.Ensure(ledger, settings, person);
        if (await queue.RedoAsync(work, Prepare, CancellationToken.None))
        {
            ledger.Note(person.Name, "a fait refaire", work.Title);
        }

        void Prepare()
        {
            WorkFolder.Of(settings.Data, work.Id).ClearResults();
            if (order is not null)
            {
                ledger.Say(work.Id, order);
            }
        }
    }
}
