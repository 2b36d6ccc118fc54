using Planning.Abstractions;
using Planning.Reporting.Checklist;

namespace Planning.Host.Works.Kinds;

/// <summary>When files that could not be read stop a work whole.</summary>
internal static class Refusal
{
    /// <summary>Stops it where nothing at all was read, and where the trouble may pass: a result without those files would stay.</summary>
    /// <exception cref="UserErrorException">It is stopped.</exception>
    public static void Throw(IReadOnlyList<UnreadFile> unread, bool isNothingRead)
    {
        if ((unread.FirstOrDefault(u => u.IsPassing) ?? (isNothingRead && unread.Count > 0 ? unread[0] : null)) is { } refused)
        {
            throw new UserErrorException(refused.Code, refused.Message, refused.Remedy) { IsPassing = refused.IsPassing };
        }
    }
}
