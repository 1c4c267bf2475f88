-- What the runner calls a race: A, B or C; empty where it is left to the plan around it.
alter table session add column race_rank varchar(1);

update session set race_rank = '';

alter table session alter column race_rank set not null;
