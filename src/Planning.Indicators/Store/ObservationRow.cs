using System.Text.Json;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Store;

/// <summary>An observation as a row of its table: one property a column.</summary>
internal sealed class ObservationRow
{
    /// <summary>The columns but the number, in order.</summary>
    public const string Columns =
        "key, document_hash, indicator, value, unit, as_written, unit_as_written, territory_name, territory_code, period_from, period_to, is_provisional, file, method, page, paragraph, " +
        "box_left, box_top, box_right, box_bottom, span_start, span_length, anchor, headings, context, row_heads, column_heads, table_row, table_column, around, confidence, reasons, recorded_at, recorded_by";

    /// <summary>The parameters that stand for <see cref="Columns"/>.</summary>
    public const string Parameters =
        "@Key, @DocumentHash, @Indicator, @Value, @Unit, @AsWritten, @UnitAsWritten, @TerritoryName, @TerritoryCode, @PeriodFrom, @PeriodTo, @IsProvisional, @File, @Method, @Page, @Paragraph, " +
        "@BoxLeft, @BoxTop, @BoxRight, @BoxBottom, @SpanStart, @SpanLength, @Anchor, @Headings, @Context, @RowHeads, @ColumnHeads, @TableRow, @TableColumn, @Around, @Confidence, @Reasons, @RecordedAt, @RecordedBy";

    public long Id { get; init; }

    public string Key { get; init; } = string.Empty;

    public string DocumentHash { get; init; } = string.Empty;

    public string Indicator { get; init; } = string.Empty;

    public decimal Value { get; init; }

    public string Unit { get; init; } = string.Empty;

    public string AsWritten { get; init; } = string.Empty;

    public string UnitAsWritten { get; init; } = string.Empty;

    public string TerritoryName { get; init; } = string.Empty;

    public string? TerritoryCode { get; init; }

    public int PeriodFrom { get; init; }

    public int PeriodTo { get; init; }

    public bool IsProvisional { get; init; }

    public string File { get; init; } = string.Empty;

    public string Method { get; init; } = string.Empty;

    public int? Page { get; init; }

    public int? Paragraph { get; init; }

    public double? BoxLeft { get; init; }

    public double? BoxTop { get; init; }

    public double? BoxRight { get; init; }

    public double? BoxBottom { get; init; }

    public int? SpanStart { get; init; }

    public int? SpanLength { get; init; }

    public string Anchor { get; init; } = string.Empty;

    public string Headings { get; init; } = "[]";

    public string Context { get; init; } = string.Empty;

    public string RowHeads { get; init; } = "[]";

    public string ColumnHeads { get; init; } = "[]";

    public int? TableRow { get; init; }

    public int? TableColumn { get; init; }

    public string? Around { get; init; }

    public double Confidence { get; init; }

    public string Reasons { get; init; } = "[]";

    public string RecordedAt { get; init; } = string.Empty;

    public string RecordedBy { get; init; } = string.Empty;

    /// <summary>The row of an observation that comes in.</summary>
    public static ObservationRow Of(Observation observation, string by, DateTimeOffset at)
    {
        var (source, location) = (observation.Source, observation.Source.Location);
        return new ObservationRow
        {
            Key = ObservationKey.Of(observation),
            DocumentHash = source.Hash,
            Indicator = observation.Indicator,
            Value = observation.Value,
            Unit = observation.Unit,
            AsWritten = observation.AsWritten,
            UnitAsWritten = observation.UnitAsWritten,
            TerritoryName = observation.Territory.Name,
            TerritoryCode = observation.Territory.Code,
            PeriodFrom = observation.Period.From,
            PeriodTo = observation.Period.To,
            IsProvisional = observation.IsProvisional,
            File = source.File,
            Method = ObservationMethodNames.Of(source.Method),
            Page = location.Page,
            Paragraph = location.Paragraph,
            BoxLeft = location.Box?.Left,
            BoxTop = location.Box?.Top,
            BoxRight = location.Box?.Right,
            BoxBottom = location.Box?.Bottom,
            SpanStart = location.Span?.Start,
            SpanLength = location.Span?.Length,
            Anchor = location.Anchor.Value ?? string.Empty,
            Headings = StoredNames.Json(location.HeadingPath),
            Context = source.Context,
            RowHeads = StoredNames.Json(source.RowHeads),
            ColumnHeads = StoredNames.Json(source.ColumnHeads),
            TableRow = source.Row,
            TableColumn = source.Column,
            Around = source.Around is { } around ? JsonSerializer.Serialize(around, StoredJson.Default.TableExcerpt) : null,
            Confidence = observation.Confidence,
            Reasons = StoredNames.Json(observation.Reasons),
            RecordedAt = StoreMoment.Text(at),
            RecordedBy = by,
        };
    }

    /// <summary>The observation that a row holds.</summary>
    public RecordedObservation Recorded(IReadOnlyList<ObservationReview> reviews) => new()
    {
        Id = Id,
        By = RecordedBy,
        At = StoreMoment.Of(RecordedAt),
        Reviews = reviews,
        Observation = new Observation
        {
            Indicator = Indicator,
            Value = Value,
            Unit = Unit,
            AsWritten = AsWritten,
            UnitAsWritten = UnitAsWritten,
            Territory = new Territory(TerritoryName, TerritoryCode),
            Period = new Period(PeriodFrom, PeriodTo),
            IsProvisional = IsProvisional,
            Source = Source(),
            Confidence = Confidence,
            Reasons = StoredNames.Texts(Reasons),
        },
    };

    private ObservationSource Source() => new()
    {
        File = File,
        Hash = DocumentHash,
        Method = StoredNames.MethodOf(Method),
        Location = new Location
        {
            HeadingPath = StoredNames.Texts(Headings),
            Page = Page,
            Paragraph = Paragraph,
            Box = BoxLeft is { } left ? new Box(left, BoxTop ?? 0, BoxRight ?? left, BoxBottom ?? 0) : null,
            Span = SpanStart is { } start ? new TextSpan(start, SpanLength ?? 0) : null,
            Anchor = new Anchor(Anchor),
        },
        Context = Context,
        RowHeads = StoredNames.Texts(RowHeads),
        ColumnHeads = StoredNames.Texts(ColumnHeads),
        Row = TableRow,
        Column = TableColumn,
        Around = Around is { } around ? JsonSerializer.Deserialize(around, StoredJson.Default.TableExcerpt) : null,
    };
}
