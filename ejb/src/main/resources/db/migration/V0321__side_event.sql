-- Side events of a conference: the call, its slots, proposals with speakers and co-organizers, the steps that were taken, and what came of it.
create table if not exists side_event_call (
  id        bigint   not null primary key,
  ref       uuid     not null unique,
  version   bigint   not null,
  event_ref uuid     not null unique comment 'the conference: one call each',
  opens     datetime not null comment 'in the zone of the conference',
  closes    datetime not null comment 'in the zone of the conference',
  rules     json     not null
);

create table if not exists side_event_slot (
  id           bigint not null primary key,
  ref          uuid   not null unique,
  version      bigint not null,
  event_ref    uuid   not null,
  day          date   not null comment 'in the zone of the conference',
  start        time   not null comment 'in the zone of the conference',
  minutes      int    not null,
  room_ref     uuid   not null,
  proposal_ref uuid   null comment 'to which it is given: taken by a guarded update',
  unique key side_event_slot_place (event_ref, day, start, room_ref),
  unique key side_event_slot_proposal (proposal_ref)
);

create table if not exists side_event_proposal (
  id             bigint        not null primary key,
  ref            uuid          not null unique,
  version        bigint        not null,
  event_ref      uuid          not null comment 'the conference',
  entity_ref     uuid          not null comment 'the main organizer',
  state          varchar(20)   not null,
  title          json          not null,
  summary        json          null,
  capacity       int           null,
  setup          varchar(20)   null,
  equipment      varchar(1000) null,
  interpretation varchar(40)   null,
  contact_name   varchar(200)  null,
  contact_mail   varchar(254)  null,
  contact_phone  varchar(60)   null,
  language       varchar(2)    not null comment 'in which the proposer is written to',
  preferred      varchar(800)  null comment 'refs of slots',
  submitted_at   timestamp(6)  null,
  ground         varchar(20)   null comment 'why it is refused or waits',
  reason         varchar(500)  null,
  side_event_ref uuid          null,
  session_ref    uuid          null,
  organizer_once uuid          as (if(state = 'WITHDRAWN', null, entity_ref)) persistent comment 'one of each main organizer',
  unique key side_event_proposal_once (event_ref, organizer_once),
  key side_event_proposal_state (event_ref, state, id),
  key side_event_proposal_entity (entity_ref, id),
  key side_event_proposal_event (side_event_ref)
);

create table if not exists side_event_speaker (
  id           bigint       not null primary key,
  ref          uuid         not null unique,
  version      bigint       not null,
  proposal_id  bigint       null,
  position     int          not null,
  person_ref   uuid         null,
  name         varchar(200) null comment 'where the person is not in the directory',
  role         varchar(30)  not null,
  title        json         null,
  organization json         null,
  key side_event_speaker_proposal (proposal_id, position),
  key side_event_speaker_person (person_ref),
  constraint side_event_speaker_proposal foreign key (proposal_id) references side_event_proposal (id)
);

create table if not exists side_event_co_organizer (
  id          bigint       not null primary key,
  ref         uuid         not null unique,
  version     bigint       not null,
  proposal_id bigint       null,
  position    int          not null,
  entity_ref  uuid         not null,
  answer      varchar(20)  not null comment 'NOT_ASKED, ASKED, CONFIRMED, DECLINED',
  answered_at timestamp(6) null,
  answered_by varchar(100) null comment 'login; null: by the link',
  token_hash  char(64)     null unique comment 'SHA-256 of the 256 random bits in the link',
  expires_at  timestamp(6) null,
  key side_event_co_organizer_proposal (proposal_id, position),
  key side_event_co_organizer_entity (entity_ref),
  constraint side_event_co_organizer_proposal foreign key (proposal_id) references side_event_proposal (id)
);

create table if not exists side_event_step (
  id            bigint       not null primary key,
  ref           uuid         not null unique,
  version       bigint       not null,
  proposal_ref  uuid         not null,
  step          uuid         not null comment 'what was done together is undone together',
  state_before  varchar(20)  not null,
  state_after   varchar(20)  not null,
  ground_before varchar(20)  null,
  reason_before varchar(500) null,
  taken_at      timestamp(6) not null,
  key side_event_step_step (step),
  key side_event_step_proposal (proposal_ref, id)
);

create table if not exists side_event_outcome (
  id              bigint      not null primary key,
  ref             uuid        not null unique,
  version         bigint      not null,
  side_event_ref  uuid        not null unique,
  conference_code varchar(60) not null,
  participants    int         null,
  qualifier       varchar(10) null,
  summary         json        null,
  recommendations json        null,
  key side_event_outcome_conference (conference_code)
);
