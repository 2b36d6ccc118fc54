namespace Planning.Host.Tests.Web.SignIn;

/// <summary>A person as the provider of identities knows her.</summary>
/// <param name="Id">What tells her from the others.</param>
/// <param name="Name">Her name.</param>
/// <param name="Roles">Her roles.</param>
internal sealed record Account(string Id, string Name, params string[] Roles);
