namespace Planning.Rules.Evaluability.Objectives;

/// <summary>Collects what the documents of a plan aim at.</summary>
internal sealed class ObjectiveCollector(EvaluabilityTerms terms, LevelLabelReader labels)
{
    /// <summary>All nodes of all documents, and those kept as objectives.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="parts">The part that each document is.</param>
    public (IReadOnlyList<ObjectiveNode> Nodes, IReadOnlyList<ObjectiveNode> Kept) Collect(PlanReading plan, IReadOnlyList<string> parts)
    {
        var readAsProject = ObjectiveParts.ReadAsProject(plan.Type, parts);
        var seen = new HashSet<(ObjectiveLevel, string, string)>();
        var nodes = new List<ObjectiveNode>();
        for (var i = 0; i < plan.Documents.Count; i++)
        {
            if (readAsProject[i] is not { } isProject)
            {
                continue;
            }

            var found = new ObjectiveOutline(plan.Documents[i].Text, i, isProject, plan.Law.Day.Year, terms, labels).Read();
            nodes.AddRange(found.Where(n => (n.Children.Count > 0 || isProject || n.Level >= ObjectiveLevel.Objective || readAsProject.All(p => p != true))
                && seen.Add((n.Level, n.Number, Folding.Fold(n.Title)))));
        }

        return (nodes, ObjectiveCut.Of(nodes));
    }
}
