using Planning.Reporting.Monitoring.Word.Pieces;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>What controls are there for, by their tags.</summary>
internal static class ControlRoles
{
    private static readonly HashSet<string> Contents = ["rapport.introduction", "section.contenu", "axe.contenu", "objectif.contenu", "axes", "sections", "donnees-absentes"];

    /// <summary>The role of controls with a tag, in its plain form.</summary>
    public static ControlRole Of(string tag) =>
        tag.Length == 0 ? ControlRole.Foreign
        : PieceTag.IsPiece(tag) ? ControlRole.Piece
        : PieceTag.IsItem(tag) ? ControlRole.Item
        : !WordTags.Fixed.Has(tag) ? ControlRole.Foreign
        : tag.StartsWith("repeter:", StringComparison.Ordinal) ? ControlRole.Repeat
        : Contents.Contains(tag) || tag.StartsWith("synthese", StringComparison.Ordinal) || tag.StartsWith("annexe.", StringComparison.Ordinal) || WordTags.FamilyOf(tag) is not null
            ? ControlRole.Contents
            : ControlRole.Value;
}
