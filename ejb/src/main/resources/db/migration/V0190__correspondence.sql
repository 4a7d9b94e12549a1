-- Letters, notes verbales, mails, calls, meetings and visits with people, organizations and States;
-- and the register of outgoing letters.
create table if not exists correspondence (
  id              bigint        not null primary key,
  ref             uuid          not null unique,
  version         bigint        not null,
  kind            varchar(20)   not null,
  direction       varchar(10)   null,
  happened_on     date          not null comment 'of a registered letter the day of its number',
  contact_on      date          null comment 'when there was contact; null of a letter that has not left, or whose number is void',
  subject         varchar(500)  not null,
  summary         text          null,
  reference       varchar(100)  null comment 'the number that the other side gave it',
  progress        varchar(20)   not null comment 'NOTED, OPEN, ANSWERED, CLOSED',
  due_on          date          null,
  due_by          varchar(60)   null comment 'login of whoever is to see to it',
  reason          varchar(500)  null comment 'why it was closed without an answer',
  answer_to_id    bigint        null,
  register_year   int           null,
  register_number int           null,
  void_reason     varchar(500)  null,
  search_key      varchar(3000) not null,
  unique key correspondence_register (kind, register_year, register_number),
  key correspondence_day (happened_on, id),
  key correspondence_due (progress, due_on),
  key correspondence_contact (contact_on),
  constraint correspondence_answer_to foreign key (answer_to_id) references correspondence (id)
);

create table if not exists correspondence_party (
  correspondence_id bigint not null,
  position          int    not null,
  party_ref         uuid   not null comment 'a person, an organization or a State',
  primary key (correspondence_id, position),
  key correspondence_party_party (party_ref, correspondence_id),
  constraint correspondence_party_of foreign key (correspondence_id) references correspondence (id)
);

create table if not exists correspondence_file (
  id                 bigint not null primary key,
  ref                uuid   not null unique,
  version            bigint not null,
  correspondence_ref uuid   not null,
  file_ref           uuid   not null,
  key correspondence_file_of (correspondence_ref),
  key correspondence_file_file (file_ref),
  constraint correspondence_file_of foreign key (correspondence_ref) references correspondence (ref),
  constraint correspondence_file_file foreign key (file_ref) references stored_file (ref)
);

-- The last number of each series and year; raised in the transaction that gives the number.
create table if not exists register_counter (
  series varchar(10) not null,
  year   int         not null,
  used   int         not null,
  primary key (series, year)
);
