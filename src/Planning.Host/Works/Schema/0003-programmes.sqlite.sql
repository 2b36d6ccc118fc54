create table schedules (
    key text primary key,
    name text not null,
    origin text not null,
    said text not null,
    spoken text not null,
    work_order text not null,
    is_enabled integer not null,
    made_by text not null,
    made_at text not null,
    next_at text,
    asked_at text
) strict;

create table schedule_runs (
    id integer primary key autoincrement,
    schedule text not null,
    due_at text not null,
    noted_at text not null,
    cause text not null,
    state text not null,
    work text,
    message text not null default '',
    remedy text not null default '',
    unique (schedule, due_at)
) strict;

create table mails (
    id integer primary key autoincrement,
    key text not null unique,
    subject text not null,
    body text not null,
    made_at text not null,
    sent_at text,
    attempts integer not null default 0,
    next_at text not null,
    trouble text not null default ''
) strict;

create table reminders (
    key text primary key,
    noted_at text not null
) strict;
