namespace Planning.Rules.Yaml;

/// <summary>What stands at one place of a YAML file that a person writes.</summary>
/// <param name="Line">The line where it begins, from 1.</param>
public abstract record PlainNode(int Line);

/// <summary>A text; empty where a key is given nothing.</summary>
/// <param name="Value">The text, quotes and line ends resolved.</param>
/// <param name="Line">Its line.</param>
public sealed record PlainText(string Value, int Line) : PlainNode(Line);

/// <summary>A list.</summary>
/// <param name="Items">Its items, in order.</param>
/// <param name="Line">Its line.</param>
public sealed record PlainList(IReadOnlyList<PlainNode> Items, int Line) : PlainNode(Line);

/// <summary>A sequence of keys, each with what it holds.</summary>
/// <param name="Entries">The keys in order; one may be given twice, and need not be a text.</param>
/// <param name="Line">Its line.</param>
public sealed record PlainMapping(IReadOnlyList<PlainEntry> Entries, int Line) : PlainNode(Line);

/// <summary>A key with what it holds.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">What it holds.</param>
public readonly record struct PlainEntry(PlainNode Key, PlainNode Value);
