using Microsoft.Extensions.DependencyInjection;

namespace Planning.Host.Inbox;

/// <summary>The watched folders of the service.</summary>
internal static class InboxServices
{
    /// <summary>Adds them; nothing is done where none is set.</summary>
    public static IServiceCollection AddInbox(this IServiceCollection services) => services
        .AddSingleton(new InboxRhythm())
        .AddSingleton<InboxState>()
        .AddSingleton<DropMemory>()
        .AddSingleton<DropIntake>()
        .AddHostedService<InboxService>();
}
