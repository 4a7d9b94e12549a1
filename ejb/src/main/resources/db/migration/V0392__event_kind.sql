-- Kinds of events that administrators add to those that Plenary knows by itself.
create table if not exists event_kind (
  id        bigint       not null primary key,
  ref       uuid         not null unique,
  version   bigint       not null,
  name      json         not null,
  like_kind varchar(40)  not null comment 'the kind that it is treated as'
);

alter table event
  add column if not exists added_kind uuid null comment 'ref of the kind that an administrator added' after kind,
  add key if not exists event_added_kind (added_kind);
