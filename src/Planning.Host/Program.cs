using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Documents.Pdf.Child;
using Planning.Host;
using Planning.Host.Commands;
using Planning.Host.Plugins;
using Planning.Host.Serving;
using Planning.Host.Settings;

if (args is [PdfChild.Argument])
{
    // Before anything else is loaded: a PDF waits for this process, which does nothing but read it.
    return PdfChild.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
}

CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = new CultureInfo("fr");
Console.OutputEncoding = System.Text.Encoding.UTF8;

try
{
    using var host = BuildHost();
    if (args is ["check" or "compare" or "evaluability" or "programmes", ..])
    {
        host.Services.GetRequiredService<PluginShelf>().LoadAhead();
    }

    using var scope = host.Services.CreateScope();
    var root = PlanningCommands.Build(scope.ServiceProvider);
    // "planning --data DIR COMMAND": the folder may stand before the command.
    var parsed = root.Parse(args is ["--data", var data, .. var command] ? [.. command, "--data", data] : args);
    if (parsed.Action is ParseErrorAction error)
    {
        (error.ShowTypoCorrections, error.ShowHelp) = (false, false);
        parsed.Invoke();
        Console.Error.WriteLine("« planning --help » montre les commandes et leurs options.");
        return (int)ExitCode.UserError;
    }

    var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
    if (parsed.CommandResult.Command.Name == ServeCommand.Name)
    {
        // The usual two seconds would cut short what the service lets end.
        invocation.ProcessTerminationTimeout = PlanningService.StopLimit;
    }

    return await parsed.InvokeAsync(invocation);
}
catch (UserErrorException e)
{
    Console.Error.WriteLine($"Erreur {e.Code} : {e.Message}\n{e.Remedy}");
    return (int)ExitCode.UserError;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Interrompu : rien n'a été écrit.");
    return (int)ExitCode.Partial;
}
catch (Exception e)
{
    Console.Error.WriteLine($"Erreur interne : {e.GetType().Name}. Relancez avec PLANNING__VERBOSE=1 pour le détail, et transmettez-le à la personne qui maintient l'outil.");
    if (IsVerbose())
    {
        Console.Error.WriteLine(e);
    }

    return (int)ExitCode.Fault;
}

static bool IsVerbose() => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("PLANNING__VERBOSE"));

static IHost BuildHost()
{
    var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
    AddSettingsFile(builder.Configuration, Path.Combine(AppContext.BaseDirectory, "appsettings.json"));
    builder.Configuration.AddEnvironmentVariables();
    builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
    if (IsVerbose())
    {
        builder.Logging.AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    builder.Services.AddPlanning();
    return builder.Build();
}

static void AddSettingsFile(ConfigurationManager configuration, string file)
{
    try
    {
        SettingNames.CheckFile(new ConfigurationBuilder().AddJsonFile(file, optional: true).Build());
        configuration.AddJsonFile(file, optional: true);
    }
    catch (InvalidDataException e)
    {
        throw new UserErrorException("PLN1361", $"Le fichier de réglages « {file} » n'est pas lisible.",
            "Vérifiez ses accolades, ses guillemets et ses virgules, ou supprimez-le pour retrouver les réglages d'origine.", e);
    }
}
