-- Second factors: time-based codes (RFC 6238) and recovery codes.
create table if not exists account_factor (
  account_id  bigint       not null primary key,
  secret      varchar(64)  not null comment 'Base32',
  enrolled_at timestamp(6) not null default current_timestamp(6),
  last_step   bigint       not null comment 'of the last code that was accepted: none is accepted twice',
  constraint account_factor_account foreign key (account_id) references account (id) on delete cascade
);

create table if not exists account_recovery_code (
  account_id bigint       not null,
  code_hash  char(64)     not null comment 'SHA-256 of 80 random bits',
  used_at    timestamp(6) null,
  primary key (account_id, code_hash),
  constraint account_recovery_code_account foreign key (account_id) references account (id) on delete cascade
);

alter table account_credential add column if not exists demonstration boolean not null default false
  comment 'of an account that PLENARY_DEMO made';

-- Those of earlier versions are known by what no real account has: such a login with an address under example.org.
update account_credential c join account a on a.id = c.account_id set c.demonstration = true
  where a.login in ('admin', 'organizer', 'officer', 'officer-protected', 'desk', 'secretary', 'gate', 'delegate-at', 'delegate-unodc')
    and a.mail = concat(a.login, '@example.org');
