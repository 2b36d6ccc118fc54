alter table works add column owner text not null default '';
