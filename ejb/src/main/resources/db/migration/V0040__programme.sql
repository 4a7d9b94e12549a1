-- The working copy of a programme, and its published revisions.
create table if not exists programme_room (
  id        bigint  not null primary key,
  ref       uuid    not null unique,
  version   bigint  not null,
  event_ref uuid    not null,
  name      json    not null,
  position  int     not null,
  key programme_room_event (event_ref, position)
);

create table if not exists programme_session (
  id             bigint      not null primary key,
  ref            uuid        not null unique,
  version        bigint      not null,
  event_ref      uuid        not null,
  day            date        not null comment 'in the zone of the event',
  start          time        not null comment 'in the zone of the event',
  minutes        int         not null,
  room_id        bigint      null,
  kind           varchar(30) not null,
  title          json        not null,
  description    json        null,
  interpretation varchar(40) null,
  side_event     varchar(60) null comment 'code of the side event',
  status         varchar(20) not null,
  key programme_session_event (event_ref, day, start),
  constraint programme_session_room foreign key (room_id) references programme_room (id)
);

create table if not exists programme_appearance (
  id           bigint       not null primary key,
  ref          uuid         not null unique,
  version      bigint       not null,
  session_id   bigint       null,
  position     int          not null,
  person_ref   uuid         null,
  name         varchar(200) null comment 'where the person is not in the directory',
  role         varchar(30)  not null,
  organization json         null,
  key programme_appearance_session (session_id, position),
  key programme_appearance_person (person_ref),
  constraint programme_appearance_session foreign key (session_id) references programme_session (id)
);

create table if not exists programme_revision (
  id           bigint       not null primary key,
  ref          uuid         not null unique,
  version      bigint       not null,
  event_ref    uuid         not null,
  event_code   varchar(60)  not null,
  number       int          not null,
  published_at timestamp(6) not null default current_timestamp(6),
  published_by varchar(100) not null,
  data         longtext     not null comment 'JSON, never changed',
  is_current   boolean      not null,
  unique key programme_revision_number (event_ref, number),
  key programme_revision_code (event_code, is_current)
);

create table if not exists published_version (
  id      int    not null primary key,
  version bigint not null
);
insert ignore into published_version (id, version) values (1, 0);
