using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Planning.Host.Web.Checks;
using Planning.Host.Web.Frame;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Commitments;

/// <summary>The page of the commitments.</summary>
internal static class CommitmentEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapCommitments(this IEndpointRouteBuilder service) => service.MapGet(Places.Commitments, (HttpContext context, WorkLedger ledger) =>
    {
        var person = Person.Of(context);
        return new RazorComponentResult<CommitmentsPage>(new
        {
            Person = person,
            Works = (IReadOnlyList<Work>)[.. ledger.Last((person.May(Role.Planner) ? WorkSearch.All : person.Works()) with { Kind = WorkKind.Check, Most = 500 }).Where(w => w.Order.Programme is not null && w.State is (WorkState.Done or WorkState.Partial))
                .DistinctBy(w => (w.Order.Programme, w.Order.Plan.Length > 0 ? w.Order.Plan : w.Id)).Take(100)],
        });
    });
}
