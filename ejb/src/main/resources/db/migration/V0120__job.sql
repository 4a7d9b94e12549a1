-- What Plenary does by itself: the lease of each job, and what came of its last round.
create table if not exists job (
  name        varchar(40)  not null primary key,
  due_at      timestamp(6) not null default current_timestamp(6),
  lease_until timestamp(6) null,
  started_at  timestamp(6) null,
  took_ms     bigint       null,
  did         int          not null default 0,
  failures    int          not null default 0 comment 'since the last good round',
  error_id    varchar(40)  null comment 'of the last failure, as in the log'
);
