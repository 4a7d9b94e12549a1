-- The address at which those who are confirmed take part online. It is kept apart from the event: no list, history or export has it.
create table if not exists event_join_link (
  event_ref uuid          not null primary key,
  address   varchar(1000) not null
);
