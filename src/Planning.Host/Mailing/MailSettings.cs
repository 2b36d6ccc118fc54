namespace Planning.Host.Mailing;

/// <summary>By which server the service writes to people, and to whom.</summary>
internal sealed record MailSettings
{
    /// <summary>The server's name.</summary>
    public required string Server { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection is kept from others.</summary>
    public MailSecurity Security { get; init; }

    /// <summary>The account; empty where the server asks for none.</summary>
    public string User { get; init; } = string.Empty;

    /// <summary>Its password. Never printed.</summary>
    public string Password { get; init; } = string.Empty;

    /// <summary>The address that it writes from.</summary>
    public required string From { get; init; }

    /// <summary>The addresses that it writes to.</summary>
    public required IReadOnlyList<string> To { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Server}:{Port}";
}
