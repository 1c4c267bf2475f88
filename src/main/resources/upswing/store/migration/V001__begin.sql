create table setting (
  name varchar(64) primary key,
  written varchar not null,
  changed_at timestamp with time zone not null
);
