-- Links that were sent by mail: of each token only the hash.
create table if not exists account_link (
  token_hash char(64)     not null primary key comment 'SHA-256 of the 256 random bits in the link',
  purpose    varchar(20)  not null comment 'INVITATION, PASSWORD, OLD_ADDRESS, NEW_ADDRESS',
  account_id bigint       not null,
  detail     varchar(320) null comment 'the new address',
  created_at timestamp(6) not null default current_timestamp(6),
  expires_at timestamp(6) not null default current_timestamp(6),
  used_at    timestamp(6) null,
  key account_link_account (account_id, purpose),
  key account_link_expires (expires_at),
  constraint account_link_account foreign key (account_id) references account (id) on delete cascade
);
