alter table works add column stops bigint not null default 0;

create table dropped (
    path text not null,
    mark text not null,
    work text not null,
    seen_at text not null,
    primary key (path, mark)
);
