create table declarations (
    schedule text not null,
    node text not null,
    seen_at text not null,
    primary key (schedule, node)
);
