-- Which account at the OpenID Connect provider an account was linked to at its first sign-in there.
create table if not exists account_provider (
  account_id bigint       not null primary key,
  issuer     varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  subject    varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'what the provider calls the person, for ever and case-sensitive',
  linked_at  timestamp(6) not null default current_timestamp(6),
  unique key account_provider_subject (issuer, subject),
  constraint account_provider_account foreign key (account_id) references account (id) on delete cascade
);
