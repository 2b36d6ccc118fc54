using Microsoft.AspNetCore.Http;

namespace Planning.Host.Web.Api;

/// <summary>Why a program is not answered, as RFC 9457 has it said.</summary>
/// <param name="Title">What is wrong, in French.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Detail">What to do about it, in French.</param>
/// <param name="Code">The code of the mistake, as messages bear it (PLN1870); empty where it has none.</param>
internal sealed record ApiProblem(string Title, int Status, string Detail, string Code)
{
    /// <summary>The type of its content.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>Answers with it.</summary>
    public static Task WriteAsync(HttpContext context, ApiProblem problem)
    {
        if (problem.Status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        return context.Response.WriteAsJsonAsync(problem, options: null, contentType: ContentType);
    }
}
