-- The speakers' list of a session, and the requests for the floor in it.
create table if not exists speakers_list (
  id                   bigint      not null primary key,
  ref                  uuid        not null unique,
  version              bigint      not null,
  session_ref          uuid        not null,
  event_ref            uuid        not null,
  state                varchar(20) not null,
  state_minutes        int         not null,
  union_minutes        int         not null,
  organization_minutes int         not null,
  reply_minutes        int         not null,
  presidency_ref       uuid        null comment 'State that speaks for the European Union',
  screen_key           uuid        not null comment 'whoever knows it sees the list on a screen',
  changes              bigint      not null comment 'grows with every change of the list or a turn',
  unique key speakers_list_session (session_ref),
  unique key speakers_list_screen (screen_key),
  key speakers_list_event (event_ref)
);

create table if not exists speakers_turn (
  id              bigint       not null primary key,
  ref             uuid         not null unique,
  version         bigint       not null,
  list_ref        uuid         not null,
  entity_ref      uuid         not null,
  kind            varchar(20)  not null,
  for_union       boolean      not null,
  planned_minutes int          null,
  position        int          not null,
  state           varchar(20)  not null,
  started_at      timestamp(6) null comment 'since when the clock runs',
  first_at        timestamp(6) null,
  used_millis     bigint       not null comment 'before started_at',
  statement_at    timestamp(6) null comment 'when the text came in that is distributed',
  requested_at    timestamp(6) not null default current_timestamp(6),
  requested_by    varchar(100) not null,
  key speakers_turn_list (list_ref)
);
