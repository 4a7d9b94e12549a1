-- Accounts, their credentials, failed attempts to sign in, the code for the first administrator.
create table if not exists account (
  id                  bigint       not null primary key,
  ref                 uuid         not null unique,
  version             bigint       not null,
  login               varchar(60)  not null unique,
  display_name        varchar(200) not null,
  roles               varchar(200) not null comment 'names of roles, separated by commas',
  entity_ref          uuid         null comment 'the State or organization that it speaks for',
  language            char(2)      not null,
  mail                varchar(320) null,
  enabled             boolean      not null,
  password_changed_at timestamp(6) not null default current_timestamp(6),
  key account_entity (entity_ref)
);

create table if not exists account_credential (
  account_id bigint       not null primary key,
  hash       varchar(300) not null comment 'Argon2id with its parameters and salt',
  constraint account_credential_account foreign key (account_id) references account (id) on delete cascade
);

create table if not exists sign_in_failure (
  login_hash    char(64)     not null primary key comment 'SHA-256 of what was typed as login, known or not',
  failures      int          not null,
  blocked_until timestamp(6) not null default current_timestamp(6),
  last_at       timestamp(6) not null default current_timestamp(6),
  key sign_in_failure_last (last_at)
);

create table if not exists first_admin_code (
  id        int          not null primary key,
  code_hash varchar(300) not null
);
