-- A number for each working copy, raised with every change: open editors ask whether it has moved.
create table if not exists programme_draft (
  event_ref uuid   not null primary key,
  version   bigint not null
);
