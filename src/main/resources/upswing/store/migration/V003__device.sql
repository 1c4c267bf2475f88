-- What measured a value: another device begins a new normal range.

alter table reading add column device varchar(200) default '' not null;
