-- What came back of a mail: noted beside its state, where it is no reason to give up the address.
alter table outbox_message
  add column if not exists answer varchar(500) null comment 'what the mail server said last',
  add column if not exists noted varchar(20) null comment 'DELAYED, OUT_OF_OFFICE',
  add column if not exists noted_at timestamp(6) null default null comment 'when something came back';

-- How far a mailbox is read: each message is handled once, whoever looks into the mailbox beside us.
create table if not exists bounce_mailbox (
  name         varchar(300) not null primary key,
  uid_validity bigint       not null,
  last_uid     bigint       not null
);
