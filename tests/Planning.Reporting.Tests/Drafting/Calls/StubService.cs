using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Planning.Reporting.Tests.Drafting.Calls;

/// <summary>A service of OpenAI's protocol on this machine, which behaves as it is told: each call takes the next behaviour, the last one stays.</summary>
internal sealed class StubService : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<HttpListenerContext, string, Task>[] behaviours;
    private readonly Task serving;

    public StubService(params Func<HttpListenerContext, string, Task>[] behaviours)
    {
        this.behaviours = behaviours;
        Address = new Uri($"http://127.0.0.1:{FreePort()}/v1");
        listener.Prefixes.Add($"http://127.0.0.1:{Address.Port}/");
        listener.Start();
        serving = Task.Run(ServeAsync);
    }

    public Uri Address { get; }

    /// <summary>The bodies received.</summary>
    public List<string> Bodies { get; } = [];

    /// <summary>The paths and authorizations received.</summary>
    public List<(string Path, string? Authorization)> Calls { get; } = [];

    public static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    /// <summary>Answers with what a function makes of the question's JSON.</summary>
    public static Func<HttpListenerContext, string, Task> Answers(Func<JsonElement, string> answer, bool withUsage = true) => (context, body) =>
    {
        using var request = JsonDocument.Parse(body);
        var question = request.RootElement.GetProperty("messages")[1].GetProperty("content").GetString()!;
        using var data = JsonDocument.Parse(question.Split('\n')[1]);
        var usage = withUsage ? ",\"usage\":{\"prompt_tokens\":1200,\"completion_tokens\":300,\"total_tokens\":1500}" : string.Empty;
        return SendAsync(context, 200, $"{{\"id\":\"c1\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"essai\",\"choices\":[{{\"index\":0,\"finish_reason\":\"stop\",\"message\":{{\"role\":\"assistant\",\"content\":{JsonSerializer.Serialize(answer(data.RootElement))}}}}}]{usage}}}");
    };

    public static Func<HttpListenerContext, string, Task> Says(int status, string text, string type = "application/json", params (string Name, string Value)[] headers) => (context, _) =>
    {
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        return SendAsync(context, status, text, type);
    };

    /// <summary>Begins an answer that never ends: fast, or a sign at a time.</summary>
    public static Func<HttpListenerContext, string, Task> NeverEnds(bool isFast) => async (context, _) =>
    {
        context.Response.SendChunked = true;
        context.Response.ContentType = "application/json";
        var spaces = Encoding.ASCII.GetBytes(new string(' ', isFast ? 4096 : 1));
        while (true)
        {
            await context.Response.OutputStream.WriteAsync(spaces);
            await context.Response.OutputStream.FlushAsync();
            await Task.Delay(isFast ? 0 : 50);
        }
    };

    /// <summary>Takes the call and hangs up in the midst of the answer.</summary>
    public static Func<HttpListenerContext, string, Task> HangsUp() => async (context, _) =>
    {
        context.Response.ContentLength64 = 5000;
        await context.Response.OutputStream.WriteAsync(Encoding.ASCII.GetBytes("{\"id\":"));
        await context.Response.OutputStream.FlushAsync();
        context.Response.Abort();
    };

    public void Dispose()
    {
        listener.Close();
        serving.Wait();
    }

    private static async Task SendAsync(HttpListenerContext context, int status, string text, string type = "application/json")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        var bytes = Encoding.UTF8.GetBytes(text);
        context.Response.ContentLength64 = bytes.Length;
        await context.Response.OutputStream.WriteAsync(bytes);
        context.Response.Close();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var body = await reader.ReadToEndAsync();
            Calls.Add((context.Request.Url!.AbsolutePath, context.Request.Headers["Authorization"]));
            Bodies.Add(body);
            _ = BehaveAsync(behaviours[Math.Min(Bodies.Count, behaviours.Length) - 1], context, body);
        }
    }

    private static async Task BehaveAsync(Func<HttpListenerContext, string, Task> behaviour, HttpListenerContext context, string body)
    {
        try
        {
            await behaviour(context, body);
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            // Who called has hung up: a service sees that every day.
        }
    }
}
