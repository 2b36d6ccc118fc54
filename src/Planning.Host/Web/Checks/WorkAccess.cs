using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Checks;

/// <summary>Which works a person may see: one's own; those of the folders and schedules, which are nobody's, from the role of planner on; all, for an administrator.</summary>
internal static class WorkAccess
{
    /// <summary>Whether the person may see the work.</summary>
    public static bool MaySee(this Person person, Work work) =>
        person.Role == Role.Administrator || (work.Origin is WorkOrigin.Inbox or WorkOrigin.Schedule ? person.May(Role.Planner) : work.Owner.Length > 0 && work.Owner == person.Id);
}
