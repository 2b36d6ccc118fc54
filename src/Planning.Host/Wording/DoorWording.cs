using Planning.Host.Works;

namespace Planning.Host.Wording;

/// <summary>Says a remedy as it is done at the door by which a work came.</summary>
internal static class DoorWording
{
    /// <summary>The text. What a schedule does is read on the page.</summary>
    public static string Of(string text, WorkOrigin door) => door switch
    {
        WorkOrigin.Api => ProgramWording.Of(text),
        WorkOrigin.Inbox => FolderWording.Of(text),
        _ => PageWording.Of(text),
    };

    /// <summary>How a work ended, as it is told there.</summary>
    public static WorkOutcome Of(WorkOutcome outcome, WorkOrigin door) => outcome with { Message = Of(outcome.Message, door), Remedy = Of(outcome.Remedy, door) };
}
