namespace Planning.Host.Web.Api;

/// <summary>A plan and its deadlines. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
/// <param name="Folder">The name of its folder.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Siren">The SIREN of its body.</param>
/// <param name="Deadlines">Its deadlines.</param>
/// <param name="Notices">What must be known of them.</param>
internal sealed record DescribedPlan(string Folder, string Name, string Type, string? Siren, IReadOnlyList<DescribedDeadline> Deadlines, IReadOnlyList<DescribedNotice> Notices);
