using Planning.Abstractions.Plugins.Clues;

namespace Planning.Plugin.Plui;

/// <summary>The PLUi, and the PLU of a single commune, whose file has the same parts.</summary>
public sealed class PluiDocumentType : CluedDocumentType;
