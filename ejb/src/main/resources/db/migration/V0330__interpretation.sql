-- Who interprets which session into which language, from which booth, and what came in for it.
create table if not exists interpreter (
  id         bigint       not null primary key,
  ref        uuid         not null unique,
  version    bigint       not null,
  event_ref  uuid         not null,
  person_ref uuid         null,
  name       varchar(200) null comment 'where the person is not in the directory',
  languages  varchar(60)  null comment 'separated by semicolons',
  team       varchar(60)  null,
  key interpreter_event (event_ref),
  key interpreter_person (person_ref)
);

create table if not exists interpretation_slot (
  id          bigint      not null primary key,
  ref         uuid        not null unique,
  version     bigint      not null,
  event_ref   uuid        not null,
  session_ref uuid        not null,
  language    varchar(2)  not null,
  booth       int         null,
  relay       boolean     not null,
  payer       varchar(20) null,
  unique key interpretation_slot_place (session_ref, language),
  key interpretation_slot_event (event_ref)
);

create table if not exists interpretation_slot_interpreter (
  slot_id        bigint not null,
  interpreter_id bigint not null,
  primary key (slot_id, interpreter_id),
  key interpretation_slot_interpreter_person (interpreter_id),
  constraint interpretation_slot_interpreter_slot foreign key (slot_id) references interpretation_slot (id),
  constraint interpretation_slot_interpreter_who foreign key (interpreter_id) references interpreter (id)
);

create table if not exists interpretation_terms (
  id        bigint      not null primary key,
  ref       uuid        not null unique,
  version   bigint      not null,
  event_ref uuid        not null unique,
  closes    datetime    null comment 'local to the zone of the event'
);

create table if not exists interpretation_request (
  id          bigint       not null primary key,
  ref         uuid         not null unique,
  version     bigint       not null,
  event_ref   uuid         not null,
  session_ref uuid         not null,
  language    varchar(2)   not null,
  asked_by    varchar(200) not null,
  asked_at    timestamp(6) not null,
  late        boolean      not null,
  key interpretation_request_event (event_ref)
);

create table if not exists speech_received (
  id          bigint       not null primary key,
  ref         uuid         not null unique,
  version     bigint       not null,
  event_ref   uuid         not null,
  session_ref uuid         not null,
  person_ref  uuid         null,
  name        varchar(200) null comment 'where the speaker is not in the directory',
  language    varchar(2)   not null,
  received_at timestamp(6) not null,
  note        varchar(500) null,
  key speech_received_event (event_ref),
  key speech_received_person (person_ref)
);
