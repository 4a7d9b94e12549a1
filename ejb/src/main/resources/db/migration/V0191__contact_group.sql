-- Groups of contacts: lists that are kept by hand, and searches that are saved under a name.
create table if not exists contact_group (
  id          bigint        not null primary key,
  ref         uuid          not null unique,
  version     bigint        not null,
  name        varchar(200)  not null,
  description varchar(1000) null,
  form        varchar(10)   not null comment 'FIXED, SEARCH',
  criteria    varchar(2000) null comment 'of a saved search: a line for each, as name=value',
  archived    boolean       not null,
  made_by     varchar(60)   not null comment 'login',
  made_at     timestamp(6)  not null,
  unique key contact_group_name (name)
);

create table if not exists contact_group_member (
  id            bigint       not null primary key,
  ref           uuid         not null unique,
  version       bigint       not null,
  group_ref     uuid         not null,
  party_ref     uuid         not null comment 'a person, an organization or a State',
  added_by      varchar(60)  not null comment 'login',
  added_at      timestamp(6) not null,
  added_step    uuid         not null comment 'what was added together is taken out together by undo',
  removed_at    timestamp(6) null comment 'no longer in the group',
  removed_step  uuid         null,
  unique key contact_group_member_once (group_ref, party_ref),
  key contact_group_member_party (party_ref, group_ref),
  constraint contact_group_member_group foreign key (group_ref) references contact_group (ref)
);
