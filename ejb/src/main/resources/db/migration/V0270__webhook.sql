-- Programs elsewhere that are told what happens here.
create sequence if not exists webhook_seq start with 1 increment by 1 cache 1000;

create table if not exists webhook_target (
  id            bigint        not null primary key,
  ref           uuid          not null unique,
  version       bigint        not null,
  name          varchar(100)  not null,
  url           varchar(500)  not null,
  events        varchar(2000) not null comment 'their keys, separated by commas',
  active        boolean       not null,
  failing_since timestamp(6)  null default null comment 'of the first failure since the last success',
  paused_at     timestamp(6)  null default null comment 'since when nothing is sent, after failing for long'
);

-- Apart from the target, so that the audit trail never sees it.
create table if not exists webhook_secret (
  id         bigint       not null auto_increment primary key,
  target_id  bigint       not null,
  secret     varchar(100) not null comment 'whsec_ and Base64 of the key, which signs: it cannot be a hash',
  until      timestamp(6) null default null comment 'for how long it signs beside the one that came after it',
  constraint webhook_secret_target foreign key (target_id) references webhook_target (id) on delete cascade
);

-- No foreign key to the target: what a transaction announces must not fail since a target was removed meanwhile.
create table if not exists webhook_delivery (
  id          bigint        not null primary key,
  ref         uuid          not null unique,
  target_id   bigint        not null,
  event       varchar(60)   not null,
  record_ref  uuid          not null comment 'what of the same record comes later waits',
  payload     text          not null,
  state       varchar(20)   not null comment 'WAITING, DELIVERED, FAILED, CANCELLED',
  due_at      timestamp(6)  not null default current_timestamp(6),
  created_at  timestamp(6)  not null default current_timestamp(6),
  tried_at    timestamp(6)  null default null,
  attempts    int           not null default 0,
  lease_until timestamp(6)  null default null,
  status      int           null comment 'the last answer by HTTP',
  problem     varchar(40)   null comment 'key of why the last attempt failed',
  key webhook_delivery_due (target_id, state, due_at),
  key webhook_delivery_record (record_ref, target_id, state, id),
  key webhook_delivery_created (created_at)
);
