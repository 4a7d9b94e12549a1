-- Identity, audit, idempotency, outbox, milestones.
create sequence if not exists plenary_seq start with 100 increment by 100;

create table if not exists audit_entry (
  id          bigint       not null auto_increment primary key,
  at          timestamp(6) not null default current_timestamp(6),
  actor       varchar(100) not null,
  action      varchar(20)  not null comment 'CREATE, UPDATE, DELETE, READ',
  type        varchar(60)  not null comment 'simple name of the aggregate',
  ref         uuid         not null,
  version     bigint       null,
  changes     longtext     null comment 'JSON object: field -> [old, new]',
  names       longtext     null comment 'the same for legal names; erased with the person',
  reason      varchar(500) null,
  key audit_entry_ref (ref, id),
  key audit_entry_at (at)
);

create table if not exists idempotency_key (
  scope        varchar(60)  not null,
  request_key  uuid         not null,
  request_hash char(64)     not null,
  answer       uuid         null,
  at           timestamp(6) not null default current_timestamp(6),
  primary key (scope, request_key)
);

create sequence if not exists outbox_seq start with 1 increment by 1 cache 1000;

create table if not exists outbox_message (
  id          bigint        not null primary key,
  ref         uuid          not null unique,
  version     bigint        not null,
  message_id  varchar(200)  not null unique,
  recipient   varchar(320)  not null,
  language    char(2)       not null,
  subject     varchar(500)  not null,
  body        text          not null,
  state       varchar(20)   not null comment 'HELD, QUEUED, SENT, FAILED, CANCELLED',
  due_at      timestamp(6)  not null default current_timestamp(6),
  created_at  timestamp(6)  not null default current_timestamp(6),
  sent_at     timestamp(6)  null,
  attempts    int           not null default 0,
  lease_until timestamp(6)  null,
  about_ref   uuid          null comment 'the record that it is about',
  key outbox_message_due (state, due_at),
  key outbox_message_about (about_ref)
);

create table if not exists milestone (
  name varchar(60)  not null primary key,
  at   timestamp(6) not null default current_timestamp(6)
);
