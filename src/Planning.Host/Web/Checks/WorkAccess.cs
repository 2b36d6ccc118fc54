using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Checks;

/// <summary>Which works a person may see: one's own; those of the folders and schedules, which are nobody's, from the role of planner on; all, for an administrator.</summary>
internal static class WorkAccess
{
    /// <summary>The works that the person may see.</summary>
    public static WorkSearch Works(this Person person) => new() { IsAll = person.Role == Role.Administrator, IsShared = person.May(Role.Planner), Owner = person.Id };

    /// <summary>Whether the person may see where a check found the commitments of the work programme: the agency's planners may, of all checks.</summary>
    public static bool MaySeeCommitments(this Person person, Work work) => person.May(Role.Planner) || person.MaySee(work);

    /// <summary>Whether the person may see the work.</summary>
    public static bool MaySee(this Person person, Work work) =>
        person.Role == Role.Administrator || (work.Origin is WorkOrigin.Inbox or WorkOrigin.Schedule ? person.May(Role.Planner) : work.Owner.Length > 0 && work.Owner == person.Id);
}
