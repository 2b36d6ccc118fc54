alter table schedule_runs add column ended_at text;
alter table schedule_runs add column is_told bigint not null default 0;

update schedule_runs set ended_at = noted_at, is_told = 1 where state <> 'Begun';
