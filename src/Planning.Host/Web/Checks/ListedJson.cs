using System.Text.Json.Serialization;

namespace Planning.Host.Web.Checks;

/// <summary>Reads checks.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ListedCheck))]
internal sealed partial class ListedJson : JsonSerializerContext;
