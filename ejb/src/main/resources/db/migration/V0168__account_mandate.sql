-- The roles of the directory on which the access of focal points and representatives rests.
create table if not exists account_mandate (
  id              bigint      not null primary key,
  ref             uuid        not null unique,
  version         bigint      not null,
  account_id      bigint      not null,
  role            varchar(20) not null comment 'DELEGATION or MEMBER',
  affiliation_ref uuid        not null comment 'the role in the directory: its body and its dates hold',
  unique key account_mandate_role (account_id, role, affiliation_ref),
  key account_mandate_affiliation (affiliation_ref),
  constraint account_mandate_account foreign key (account_id) references account (id) on delete cascade
);
alter table account modify column entity_ref uuid null comment 'of accounts from before 0168: the next start makes a mandate of it';
