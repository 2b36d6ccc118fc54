using Planning.Abstractions.Plugins.Clues;

namespace Planning.Plugin.Pcaet;

/// <summary>The PCAET, plan climat-air-énergie territorial.</summary>
public sealed class PcaetDocumentType : CluedDocumentType;
