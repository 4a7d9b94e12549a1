-- API tokens: what may be known of them, and apart from it what proves them.
create table if not exists api_token (
  id         bigint       not null primary key,
  ref        uuid         not null unique,
  version    bigint       not null,
  account_id bigint       not null,
  name       varchar(100) not null,
  scopes     varchar(200) not null comment 'names of ApiTokenScope, separated by commas',
  created_at timestamp(6) not null default current_timestamp(6),
  expires_at timestamp(6) not null default current_timestamp(6),
  revoked_at timestamp(6) null default null,
  key api_token_account (account_id),
  constraint api_token_account foreign key (account_id) references account (id)
);

create table if not exists api_token_secret (
  token_id     bigint       not null primary key,
  hash         char(64)     not null unique comment 'SHA-256 of the whole token',
  last_used_at timestamp(6) null default null,
  constraint api_token_secret_token foreign key (token_id) references api_token (id) on delete cascade
);
