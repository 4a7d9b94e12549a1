-- How fresh the entry of each person is, addresses from which mail came back, links by which people
-- confirm or correct their own entries, and what they corrected.
alter table person
  add column if not exists entered_on date not null default (curdate()),
  add column if not exists confirmed_on date null comment 'last, by whomever';
update person p
  join (select ref, date(min(at)) as day from audit_entry where type = 'Person' and action = 'CREATE' group by ref) a on a.ref = p.ref
   set p.entered_on = a.day, p.changed_at = p.changed_at;
alter table person
  add column if not exists fresh_on date as (coalesce(confirmed_on, if(import_key is null, entered_on, date '1000-01-01'))) persistent
    comment 'confirmed or entered; long ago for what was only read in a document';
alter table person add key if not exists person_fresh (fresh_on);

alter table person_contact
  add column if not exists bounced_on date null comment 'mail to it came back',
  add column if not exists bounce_status varchar(20) null comment 'RFC 3463, such as 5.1.1; null if somebody marked it by hand',
  add key if not exists person_contact_bounced (bounced_on);

create table if not exists person_confirmation (
  id           bigint       not null primary key,
  ref          uuid         not null unique,
  version      bigint       not null,
  person_ref   uuid         not null unique,
  confirmed_on date         null comment 'null once undone',
  means        varchar(20)  null comment 'OFFICER, LINK, CORRECTION',
  confirmed_by varchar(60)  null comment 'login of the officer',
  step         uuid         null comment 'what was confirmed together is undone together',
  before_on    date         null comment 'what stood there before the step',
  before_means varchar(20)  null,
  before_by    varchar(60)  null,
  key person_confirmation_step (step)
);

create table if not exists person_link (
  token_hash char(64)     not null primary key comment 'SHA-256 of the 256 random bits in the link',
  ref        uuid         not null unique,
  person_ref uuid         not null,
  mail       varchar(254) not null comment 'to which it was sent: it ends with the address',
  language   varchar(2)   not null,
  sent_by    varchar(60)  not null comment 'login',
  step       uuid         not null comment 'what was sent together is taken back together',
  sent_at    timestamp(6) not null default current_timestamp(6),
  expires_at timestamp(6) not null default current_timestamp(6),
  used_at    timestamp(6) null,
  key person_link_person (person_ref, sent_at),
  key person_link_step (step),
  key person_link_expires (expires_at)
);

create table if not exists person_correction (
  id         bigint       not null primary key,
  ref        uuid         not null unique,
  version    bigint       not null,
  person_ref uuid         not null,
  mail       varchar(254) not null comment 'of the link, where the answer goes',
  language   varchar(2)   not null,
  sent_at    timestamp(6) not null,
  state      varchar(20)  not null comment 'WAITING, APPROVED, PARTLY, REFUSED',
  decided_by varchar(60)  null comment 'login',
  decided_at timestamp(6) null,
  reason     varchar(500) null,
  data       longtext     not null comment 'JSON: the fields, old, new and what became of each; removed with the names of the person',
  key person_correction_state (state, id),
  key person_correction_person (person_ref, id)
);
