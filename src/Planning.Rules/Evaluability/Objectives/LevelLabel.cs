namespace Planning.Rules.Evaluability.Objectives;

/// <summary>What a title says of its place among objectives: "Objectif n° 2.1 – Produire…".</summary>
/// <param name="Level">The level that its first word names.</param>
/// <param name="Number">Its number, bare ("2.1").</param>
/// <param name="Text">The label as written ("Objectif n° 2.1").</param>
/// <param name="Title">What follows; empty where nothing does.</param>
internal sealed record LevelLabel(ObjectiveLevel Level, string Number, string Text, string Title);
