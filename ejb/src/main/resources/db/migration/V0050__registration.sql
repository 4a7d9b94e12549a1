-- Categories, quotas, registrations, bulk actions.
create table if not exists registration_category (
  id              bigint      not null primary key,
  ref             uuid        not null unique,
  version         bigint      not null,
  event_ref       uuid        not null,
  code            varchar(40) not null,
  name            text        not null comment 'localized',
  kind            varchar(20) not null,
  public_form     boolean     not null,
  seat_taken_at   varchar(20) not null comment 'REGISTRATION, APPROVAL',
  freed_seat      varchar(20) not null comment 'GIVEN_ON, KEPT',
  delegation_seats int        null comment 'seats of each delegation unless it has a quota of its own',
  position        int         not null,
  unique key registration_category_code (event_ref, code)
);

create table if not exists registration_quota (
  id          bigint       not null primary key,
  ref         uuid         not null unique,
  version     bigint       not null,
  event_ref   uuid         not null,
  category_id bigint       null,
  entity_ref  uuid         null,
  seat_kind   varchar(20)  null,
  scope_key   varchar(150) not null comment 'event, category, entity and kind of seat in one',
  capacity    int          not null comment 'may be below used: overbooked',
  used        int          not null default 0,
  kept        int          not null default 0 comment 'seats freed in a delegation, still counted in the wider quotas',
  last_place  bigint       not null default 0 comment 'place on the waiting list given last',
  unique key registration_quota_scope (scope_key),
  key registration_quota_event (event_ref, category_id, entity_ref),
  constraint registration_quota_category foreign key (category_id) references registration_category (id)
);

create table if not exists registration (
  id            bigint       not null primary key,
  ref           uuid         not null unique,
  version       bigint       not null,
  event_ref     uuid         not null,
  category_id   bigint       not null,
  person_ref    uuid         null comment 'a person of the directory, else the name stands here',
  given_name    varchar(200) null,
  family_name   varchar(200) null,
  native_name   varchar(200) null,
  public_name   varchar(200) null,
  mail          varchar(320) null,
  language      char(2)      not null,
  entity_ref    uuid         null,
  entity_code   varchar(40)  null,
  entity_key    varchar(200) not null default '' comment 'for sorting',
  represents    varchar(20)  not null comment 'PARTICIPATING_STATE, PARTNER, ORGANIZATION, NOBODY',
  participant_function varchar(20) not null comment 'HEAD, DEPUTY, MEMBER, ...',
  seat_kind     varchar(20)  not null,
  status        varchar(20)  not null,
  seat_held     boolean      not null,
  waiting_place bigint       null,
  reason_key    varchar(100) null,
  reason_quota  uuid         null comment 'the limit that refused',
  reason_text   varchar(500) null,
  sort_key      varchar(200) not null comment 'folded name for lists: the public one of a protected person',
  created_at    timestamp(6) not null default current_timestamp(6),
  status_at     timestamp(6) not null default current_timestamp(6),
  active_person uuid         as (case when status in ('REQUESTED','CONFIRMED','WAITLISTED') then person_ref end) persistent,
  active_mail   varchar(320) as (case when status in ('REQUESTED','CONFIRMED','WAITLISTED') then lower(mail) end) persistent,
  unique key registration_person (event_ref, active_person),
  unique key registration_mail (event_ref, active_mail),
  key registration_by_name (event_ref, sort_key, id),
  key registration_by_entity (event_ref, entity_key, id),
  key registration_by_status (event_ref, status, sort_key, id),
  key registration_waiting (category_id, status, waiting_place),
  key registration_of_person (person_ref),
  constraint registration_category_fk foreign key (category_id) references registration_category (id)
);

create table if not exists registration_bulk (
  id          bigint       not null primary key,
  ref         uuid         not null unique,
  version     bigint       not null,
  event_ref   uuid         not null,
  kind        varchar(20)  not null comment 'CONFIRM, CANCEL',
  state       varchar(20)  not null comment 'OPEN, UNDONE, DONE',
  at          timestamp(6) not null default current_timestamp(6),
  due_at      timestamp(6) not null default current_timestamp(6),
  lease_until timestamp(6) null,
  key registration_bulk_due (state, due_at)
);

create table if not exists registration_bulk_item (
  bulk_id         bigint       not null,
  registration_id bigint       not null,
  status          varchar(20)  not null comment 'before the action',
  waiting_place   bigint       null,
  reason_key      varchar(100) null,
  reason_quota    uuid         null,
  primary key (bulk_id, registration_id),
  constraint registration_bulk_item_bulk foreign key (bulk_id) references registration_bulk (id),
  constraint registration_bulk_item_registration foreign key (registration_id) references registration (id)
);
