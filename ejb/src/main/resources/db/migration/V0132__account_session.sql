-- Who is signed in where: known to all nodes, and to the person.
create table if not exists account_session (
  ref          uuid         not null primary key,
  account_id   bigint       not null,
  browser      varchar(40)  not null comment 'family of the browser, empty if it is unknown',
  started_at   timestamp(6) not null default current_timestamp(6),
  last_seen_at timestamp(6) not null default current_timestamp(6),
  ended_at     timestamp(6) null,
  key account_session_account (account_id, ended_at),
  key account_session_started (started_at),
  constraint account_session_account foreign key (account_id) references account (id) on delete cascade
);
