-- Mean degrees Celsius as the watch measured them; null where it did not.
alter table activity add column temperature double precision;
