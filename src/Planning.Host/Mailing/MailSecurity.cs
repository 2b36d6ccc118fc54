namespace Planning.Host.Mailing;

/// <summary>How the connection to a mail server is kept from others.</summary>
internal enum MailSecurity
{
    /// <summary>As the port and the server ask; a password is never sent in clear.</summary>
    Auto,

    /// <summary>From the first byte on.</summary>
    Tls,

    /// <summary>Begun in clear, then kept.</summary>
    StartTls,

    /// <summary>Not at all: for a server of this machine or of its own network.</summary>
    None,
}
