namespace Planning.Host.Web.Checks;

/// <summary>Where a work is, for the script of its page.</summary>
/// <param name="State">The state, in words.</param>
/// <param name="Tell">What is being done.</param>
/// <param name="IsOver">Whether nothing more will be done.</param>
internal sealed record WorkStatus(string State, string Tell, bool IsOver);
