using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Operation;
using Planning.Host.Settings;

namespace Planning.Host.Web;

/// <summary>
/// Refuses at once what says that it is too big, for the settings or for the disk: read as a form, it would pass for a page that is out of date, or fill
/// the disk on which other works end.
/// </summary>
internal static class UploadLimit
{
    /// <summary>From which size a request is an upload, and not the fields of a form.</summary>
    private const long Smallest = 256 * 1024;

    /// <summary>What is sent is on the disk twice for a moment: as it comes in, and in the folder of its work.</summary>
    private const int Copies = 2;

    /// <summary>Adds it before anything that reads what is sent.</summary>
    public static IApplicationBuilder UseUploadLimit(this IApplicationBuilder service) => service.Use((context, next) =>
    {
        if (StatusOf(context) is not { } status)
        {
            return next(context);
        }

        context.Response.StatusCode = status;
        context.Response.Headers.Connection = "close";
        return Task.CompletedTask;
    });

    /// <summary>Whether a disk takes an upload, and has room left for what comes of it.</summary>
    /// <param name="room">The room on the disk.</param>
    /// <param name="length">The bytes that are to come; null where that is not said.</param>
    public static bool Takes(DiskRoom room, long? length) => !new DiskRoom(room.Bytes - (Copies * (length ?? 0))).IsOut;

    private static int? StatusOf(HttpContext context)
    {
        var length = context.Request.ContentLength;
        if (length > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        var isUpload = HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && (length is null || length > Smallest);
        return isUpload && !Takes(RoomOf(context), length) ? StatusCodes.Status507InsufficientStorage : null;
    }

    private static DiskRoom RoomOf(HttpContext context)
    {
        try
        {
            return DiskRoom.Of(context.RequestServices.GetRequiredService<PlanningSettings>().Data);
        }
        catch (IOException)
        {
            // A disk that does not answer is told where the files are written.
            return new DiskRoom(long.MaxValue);
        }
    }
}
