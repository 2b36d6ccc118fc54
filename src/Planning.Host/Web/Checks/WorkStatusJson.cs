using System.Text.Json.Serialization;

namespace Planning.Host.Web.Checks;

/// <summary>Writes it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WorkStatus))]
internal sealed partial class WorkStatusJson : JsonSerializerContext;
