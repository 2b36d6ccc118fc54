using System.Globalization;
using System.Xml;
using Planning.Documents.Numbering;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Numbering;

/// <summary>Reads the part of lists.</summary>
internal static class NumberingReader
{
    /// <summary>Adds the lists of a part; those read before a fault stay.</summary>
    public static void Read(XmlReader xml, IDictionary<string, AbstractList> looks, IDictionary<string, ListDefinition> lists)
    {
        var place = new Place();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !Marks.IsWord(xml.NamespaceURI))
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "abstractNum":
                    place = new Place { Look = new AbstractList() };
                    looks[Marks.Attribute(xml, "abstractNumId") ?? string.Empty] = place.Look;
                    break;
                case "num":
                    place = new Place { List = new ListDefinition() };
                    lists[Marks.Attribute(xml, "numId") ?? string.Empty] = place.List;
                    break;
                case "abstractNumId" when place.List is not null:
                    place.List.AbstractId = Marks.Value(xml) ?? string.Empty;
                    break;
                case "numStyleLink" when place.Look is not null:
                    place.Look.StyleLink = Marks.Value(xml);
                    break;
                case "lvlOverride":
                    place.Override = LevelOf(xml);
                    break;
                case "startOverride" when place is { List: not null, Override: { } level }:
                    place.List.Starts[level] = Number(xml);
                    break;
                case "lvl":
                    place.Level = null;
                    if (LevelOf(xml) is { } rank && (place.Look?.Levels ?? place.List?.Levels) is { } levels)
                    {
                        levels[rank] = place.Level = new NumberingLevel();
                    }

                    break;
                default:
                    if (place.Level is not null)
                    {
                        Property(xml, place.Level);
                    }

                    break;
            }
        }
    }

    private static void Property(XmlReader xml, NumberingLevel level)
    {
        switch (xml.LocalName)
        {
            case "start":
                level.Start = Number(xml) ?? 1;
                break;
            case "numFmt":
                level.Format = Marks.Value(xml) ?? "decimal";
                break;
            case "lvlText":
                level.Text = Marks.Value(xml) ?? string.Empty;
                break;
            case "isLgl":
                level.IsLegal = Marks.IsOn(xml);
                break;
            case "lvlRestart":
                level.RestartAfter = Number(xml);
                break;
            case "pStyle":
                level.Style = Marks.Value(xml);
                break;
            case "lvlPicBulletId":
                level.HasPicture = true;
                break;
        }
    }

    private static int? LevelOf(XmlReader xml) =>
        int.TryParse(Marks.Attribute(xml, "ilvl"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < ListCounter.LevelCount
            ? level
            : null;

    private static int? Number(XmlReader xml) =>
        int.TryParse(Marks.Value(xml), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private struct Place
    {
        public AbstractList? Look;
        public ListDefinition? List;
        public NumberingLevel? Level;
        public int? Override;
    }
}
