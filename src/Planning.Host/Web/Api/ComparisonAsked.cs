namespace Planning.Host.Web.Api;

/// <summary>Two checks to compare.</summary>
/// <param name="Ancienne">The work that checked the old version.</param>
/// <param name="Nouvelle">The work that checked the new one.</param>
internal sealed record ComparisonAsked(string Ancienne, string Nouvelle);
