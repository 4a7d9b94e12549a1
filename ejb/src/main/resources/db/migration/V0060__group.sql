-- Working groups: chairs by period, briefs, decisions, plans, reports, published counts.
create table if not exists working_group (
  id             bigint       not null primary key,
  ref            uuid         not null unique,
  version        bigint       not null,
  code           varchar(40)  not null unique,
  name           longtext     not null comment 'localized text',
  meeting_series varchar(200) null comment 'codes of series of events, separated by semicolons',
  position       int          not null
);

create table if not exists group_chairmanship (
  id              bigint       not null primary key,
  ref             uuid         not null unique,
  version         bigint       not null,
  group_id        bigint       not null,
  kind            varchar(20)  not null,
  valid_from      date         null,
  valid_from_kind varchar(10)  not null,
  valid_to        date         null,
  valid_to_kind   varchar(10)  not null,
  organizations   varchar(500) not null comment 'codes, separated by semicolons',
  note            varchar(500) null,
  source          varchar(40)  not null,
  key group_chairmanship_period (group_id, valid_from, valid_to),
  constraint group_chairmanship_group foreign key (group_id) references working_group (id)
);

create table if not exists group_record (
  id                bigint       not null primary key,
  ref               uuid         not null unique,
  version           bigint       not null,
  group_id          bigint       not null,
  kind              varchar(20)  not null,
  held_on           date         null,
  held_on_precision varchar(10)  null,
  title             varchar(300) not null,
  organizations     varchar(500) null comment 'codes, separated by semicolons',
  status            varchar(20)  null,
  note              varchar(500) null,
  source            varchar(40)  not null,
  key group_record_kind (group_id, kind, held_on),
  constraint group_record_group foreign key (group_id) references working_group (id)
);
