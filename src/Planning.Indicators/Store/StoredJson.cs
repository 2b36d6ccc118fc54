using System.Text.Json.Serialization;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Store;

/// <summary>What the store writes as JSON within a column.</summary>
[JsonSerializable(typeof(TableExcerpt))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class StoredJson : JsonSerializerContext;
