using Planning.Abstractions.Findings;

namespace Planning.Rules;

/// <summary>What a check of a plan adds to the report of one of its documents. The report given is not changed.</summary>
public delegate CheckReport ReportAddition(CheckReport report);
