-- Translations that nobody has looked at since the English text changed; sessions of a day.
alter table programme_session
  add column if not exists stale varchar(40) null comment 'languages, separated by semicolons' after description;
create index if not exists programme_session_day on programme_session (day);
