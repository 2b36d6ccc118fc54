using Planning.Abstractions.Findings;
using Planning.Rules.Lexicon;
using Planning.Rules.Templates;

namespace Planning.Rules.Programmes;

/// <summary>A programme as its file has it, with the words by which documents carry it and the mistakes found in it.</summary>
public sealed class ProgrammeFile
{
    internal ProgrammeFile(string path, Programme? programme, IReadOnlyList<Concept> concepts, IReadOnlyList<TemplateFault> faults) =>
        (Path, Programme, Concepts, Faults) = (path, programme, concepts, faults);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The programme; null when the file holds too little of one to be named.</summary>
    public Programme? Programme { get; }

    /// <summary>The mistakes. A programme with mistakes is not looked for.</summary>
    public IReadOnlyList<TemplateFault> Faults { get; }

    /// <summary>One concept for each commitment, <c>ptp/</c> and its id, and those that they include.</summary>
    internal IReadOnlyList<Concept> Concepts { get; }
}
