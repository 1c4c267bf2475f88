-- The weeks around today are read first, by their days.
create index session_by_day on session (planned_on);
create index activity_by_start on activity (started_at);
