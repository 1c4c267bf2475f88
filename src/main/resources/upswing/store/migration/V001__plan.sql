-- The plan, what was measured, and the log of changes.
-- Columns of JSON hold what is only ever read whole; binary columns are described in Packed.

create table schema_version (
  version integer primary key,
  name varchar(200) not null,
  checksum varchar(64) not null,
  applied_at timestamp(9) with time zone not null
);

-- One row, numbered 1; none while nothing is known of the runner.
create table runner (
  id integer primary key,
  birth_year integer,
  sex varchar(32) not null,
  distance_unit varchar(32) not null,
  week_start varchar(32) not null,
  sleep_target_seconds numeric(20, 9) not null
);

create table measure (
  position_in_list integer primary key,
  kind varchar(32) not null,
  valid_since date not null,
  amount double precision not null
);

create table training_block (
  id uuid primary key,
  name varchar not null,
  settings varchar not null,
  weeks varchar not null
);

create table session (
  id uuid primary key,
  planned_on date not null,
  first_planned_on date not null,
  kind varchar(32) not null,
  workout varchar not null,
  note varchar not null
);

create table activity (
  id uuid primary key,
  started_at timestamp(9) with time zone not null,
  sport varchar(32) not null,
  title varchar not null,
  timer_seconds numeric(20, 9) not null,
  elapsed_seconds numeric(20, 9) not null,
  meters double precision,
  ascent_meters double precision,
  average_heart_rate integer,
  heart_rates varbinary not null,
  heart_rate_by_minute varbinary not null,
  speed_by_minute varbinary not null,
  laps varbinary not null,
  rpe integer,
  fuelled boolean,
  source_file varchar not null,
  source_content varchar(64) not null,
  source_row integer not null
);

create table check_in (
  morning date primary key,
  bed_time time(9),
  wake_time time(9),
  soreness_site varchar not null,
  tags varchar not null,
  note varchar not null
);

create table reading (
  morning date not null,
  signal varchar(32) not null,
  amount double precision not null,
  provenance varchar(32) not null,
  primary key (morning, signal),
  foreign key (morning) references check_in (morning) on delete cascade
);

-- What the runner matched by hand: a session, or null for none.
create table activity_match (
  activity uuid primary key,
  session uuid
);

create table change_log (
  number bigint primary key,
  performed_at timestamp(9) with time zone not null,
  deed varchar(32) not null,
  about varchar not null,
  undone boolean not null,
  payload blob not null
);

create table habit (
  name varchar(200) primary key,
  content varchar not null
);
