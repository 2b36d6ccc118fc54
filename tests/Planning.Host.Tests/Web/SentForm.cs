using System.Net.Http.Headers;
using System.Text;

namespace Planning.Host.Tests.Web;

/// <summary>Forms, written byte by byte: names of files go out as they are, however hostile.</summary>
internal static class SentForm
{
    private const string Boundary = "----planning-0123456789";

    /// <summary>A form with fields and files.</summary>
    public static HttpContent Of(IEnumerable<(string Name, string Value)> fields, params (string Name, byte[] Content)[] files)
    {
        var body = new MemoryStream();
        void Write(string text) => body.Write(Encoding.UTF8.GetBytes(text));
        foreach (var (name, value) in fields)
        {
            Write($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        }

        foreach (var (name, content) in files)
        {
            Write($"--{Boundary}\r\nContent-Disposition: form-data; name=\"fichiers\"; filename=\"{name.Replace("\\", "\\\\", StringComparison.Ordinal)}\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.Write(content);
            Write("\r\n");
        }

        Write($"--{Boundary}--\r\n");
        var sent = new ByteArrayContent(body.ToArray());
        sent.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={Boundary}");
        return sent;
    }
}
