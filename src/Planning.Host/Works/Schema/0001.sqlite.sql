create table works (
    id text primary key,
    key text not null unique,
    kind text not null,
    origin text not null,
    title text not null,
    asked_by text not null,
    plan text not null,
    work_order text not null,
    state text not null,
    attempts integer not null default 0,
    progress text not null default '',
    message text not null default '',
    remedy text not null default '',
    made_at text not null,
    started_at text,
    ended_at text
) strict;

create index works_by_state on works (state, made_at);
create index works_by_plan on works (plan, made_at);

create table deeds (
    id integer primary key autoincrement,
    done_at text not null,
    done_by text not null,
    deed text not null,
    about text not null
) strict;
