-- Weeks and blocks kept to be planned again; a week has no block.
create table template (
  id uuid primary key,
  name varchar not null,
  started_on date not null,
  recovery boolean not null,
  block varchar,
  sessions varchar not null
);
