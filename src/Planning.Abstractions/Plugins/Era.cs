namespace Planning.Abstractions.Plugins;

/// <summary>An earlier state of the law, under which plans of a type had other parts.</summary>
/// <param name="Name">Its name, as a French noun phrase ("SCoT d'avant l'ordonnance du 17 juin 2020").</param>
/// <param name="Until">The first day on which it was no longer the law.</param>
public sealed record Era(string Name, DateOnly Until);
