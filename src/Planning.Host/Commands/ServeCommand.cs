using System.CommandLine;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Planning.Host.Serving;
using Planning.Host.Settings;

namespace Planning.Host.Commands;

/// <summary><c>planning serve</c>: the hosted service.</summary>
internal sealed class ServeCommand(Func<PlanningSettings> settings, IConfiguration configuration)
{
    /// <summary>The command's name.</summary>
    public const string Name = "serve";

    private readonly Option<string?> address = new("--address") { Description = "Où écouter : http://127.0.0.1:5080 si rien n'est dit. Une adresse ouverte à d'autres machines demande une identification et un certificat." };
    private readonly StoreOptions store = new();

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command(Name, "Lance le service : la page, la boîte de dépôt, les travaux programmés.") { address };
        store.AddFolder(command);
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(Chosen(parsed), cancellation));
        return command;
    }

    /// <summary>The settings, as far as the command line does not say otherwise.</summary>
    private PlanningSettings Chosen(ParseResult parsed)
    {
        var chosen = settings();
        chosen = ServiceSettings.AddressOf(null, parsed.GetValue(address)) is { } asked ? chosen with { Service = chosen.Service with { Address = asked } } : chosen;
        return store.Chosen(parsed, chosen);
    }

    private async Task<ExitCode> RunAsync(PlanningSettings chosen, CancellationToken cancellation)
    {
        chosen.Service.EnsureSafe();
        using var held = ServiceLock.Take(chosen);
        await using var service = PlanningService.Build(chosen, configuration);
        try
        {
            await service.StartAsync(cancellation);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            throw ListenErrors.Of(chosen.Service.Address, e);
        }

        Console.Error.WriteLine($"Planning écoute : {chosen.Service.Address} (Ctrl+C pour l'arrêter). Données : {chosen.Data}");
        await service.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }
}
