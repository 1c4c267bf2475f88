-- What measured a value, empty where it is not known: another device begins a new normal range.
alter table reading add column device varchar(200);

update reading set device = '';

alter table reading alter column device set not null;
