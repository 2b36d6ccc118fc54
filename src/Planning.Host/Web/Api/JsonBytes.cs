using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Planning.Host.Web.Api;

/// <summary>Answers by what the commands write.</summary>
internal static class JsonBytes
{
    /// <summary>The answer.</summary>
    /// <param name="write">What writes it, as a command would with <c>--format json</c>.</param>
    public static FileContentHttpResult Of(Action<Stream> write) => Of(write, "application/json");

    /// <summary>The answer, of another type.</summary>
    /// <param name="write">What writes it.</param>
    /// <param name="type">The type of its content.</param>
    /// <param name="name">What to call it as a file; null where it is none.</param>
    public static FileContentHttpResult Of(Action<Stream> write, string type, string? name = null)
    {
        using var memory = new MemoryStream();
        write(memory);
        return TypedResults.Bytes(memory.ToArray(), type, name);
    }
}
