using Planning.Abstractions.Plugins.Clues;

namespace Planning.Plugin.Scot;

/// <summary>The SCoT, of either generation: before and since the ordonnance of 17 June 2020, which changed its parts.</summary>
public sealed class ScotDocumentType : CluedDocumentType;
