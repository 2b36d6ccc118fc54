namespace Planning.Rules.Yaml;

/// <summary>Writes a tree as bytes, and reads it again.</summary>
internal static class TreeBytes
{
    private enum Kind : byte
    {
        Text,
        List,
        Mapping,
    }

    /// <summary>Writes a node with all that it holds.</summary>
    public static void Write(PlainNode node, BinaryWriter writer)
    {
        writer.Write((byte)(node is PlainText ? Kind.Text : node is PlainList ? Kind.List : Kind.Mapping));
        writer.Write7BitEncodedInt(node.Line);
        switch (node)
        {
            case PlainText text:
                writer.Write(text.Value);
                break;
            case PlainList list:
                WriteAll(list.Items, writer);
                break;
            case PlainMapping mapping:
                WriteAll([.. mapping.Entries.SelectMany(e => new[] { e.Key, e.Value })], writer);
                break;
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static PlainNode Read(BinaryReader reader)
    {
        var (kind, line) = ((Kind)reader.ReadByte(), reader.Read7BitEncodedInt());
        if (kind == Kind.Text)
        {
            return new PlainText(reader.ReadString(), line);
        }

        var nodes = new PlainNode[reader.Read7BitEncodedInt()];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Read(reader);
        }

        if (kind == Kind.List)
        {
            return new PlainList(nodes, line);
        }

        var entries = new PlainEntry[nodes.Length / 2];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new PlainEntry(nodes[2 * i], nodes[(2 * i) + 1]);
        }

        return new PlainMapping(entries, line);
    }

    private static void WriteAll(IReadOnlyList<PlainNode> nodes, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(nodes.Count);
        foreach (var node in nodes)
        {
            Write(node, writer);
        }
    }
}
