using System.Text.Json.Serialization;

namespace Planning.Host.Works;

/// <summary>Orders as the ledger holds them, outcomes as the folders of works do.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WorkOrder))]
[JsonSerializable(typeof(WorkOutcome))]
internal sealed partial class WorkJson : JsonSerializerContext;
