create table documents (
    hash text primary key,
    name text not null,
    first_read_at text not null,
    first_read_by text not null
) strict;

create table observations (
    id integer primary key autoincrement,
    key text not null unique,
    document_hash text not null references documents (hash),
    indicator text not null,
    value text not null,
    unit text not null,
    as_written text not null,
    unit_as_written text not null,
    territory_name text not null,
    territory_code text,
    period_from integer not null,
    period_to integer not null,
    is_provisional integer not null,
    file text not null,
    method text not null,
    page integer,
    paragraph integer,
    box_left real,
    box_top real,
    box_right real,
    box_bottom real,
    span_start integer,
    span_length integer,
    anchor text not null,
    headings text not null,
    context text not null,
    row_heads text not null,
    column_heads text not null,
    table_row integer,
    table_column integer,
    around text,
    confidence real not null,
    reasons text not null,
    recorded_at text not null,
    recorded_by text not null
) strict;

create index observations_by_indicator on observations (indicator, period_from);

create table reviews (
    id integer primary key autoincrement,
    observation_id integer not null references observations (id),
    status text not null,
    value text,
    reason text not null,
    reviewed_at text not null,
    reviewed_by text not null
) strict;

create index reviews_by_observation on reviews (observation_id);

-- Nothing is overwritten: the database itself refuses it.
create trigger documents_keep before update on documents begin select raise(abort, 'append only'); end;
create trigger documents_stay before delete on documents begin select raise(abort, 'append only'); end;
create trigger observations_keep before update on observations begin select raise(abort, 'append only'); end;
create trigger observations_stay before delete on observations begin select raise(abort, 'append only'); end;
create trigger reviews_keep before update on reviews begin select raise(abort, 'append only'); end;
create trigger reviews_stay before delete on reviews begin select raise(abort, 'append only'); end;
