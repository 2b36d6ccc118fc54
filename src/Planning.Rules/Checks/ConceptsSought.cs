namespace Planning.Rules.Checks;

/// <summary>Concepts of which one is enough, with what each place shows of them.</summary>
/// <param name="Concepts">Their indexes.</param>
/// <param name="WithHeadings">Whether the clues of headings count.</param>
/// <param name="Shown">For each of them, the sentence of each place that shows it, or -1.</param>
internal readonly record struct ConceptsSought(int[] Concepts, bool WithHeadings, int[][] Shown);
