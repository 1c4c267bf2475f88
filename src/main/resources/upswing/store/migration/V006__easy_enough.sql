-- Whether the runner could have talked in whole sentences all the way; null where it was not said.
alter table activity add column easy_enough boolean;
