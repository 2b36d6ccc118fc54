namespace Planning.Rules.Checks.Tables;

/// <summary>What a check gives for a table that it could check.</summary>
internal sealed record TableOutcome(FigureTable Table, IReadOnlyList<TableFault> Faults);
