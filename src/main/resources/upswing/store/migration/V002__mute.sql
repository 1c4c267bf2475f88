-- Rules of the plan check the runner has silenced: until a day, or for good where it is null.
create table mute (
  rule varchar(32) primary key,
  muted_since date not null,
  muted_until date,
  reason varchar not null
);
