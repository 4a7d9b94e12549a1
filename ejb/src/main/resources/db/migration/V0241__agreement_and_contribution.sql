-- Until when an agreement is valid, when the office is reminded of its end, and its files; of a
-- contribution its project, its money, what was given in kind and who was seconded. Of the rows
-- that are there it stays unknown.
alter table agreement
  add column if not exists valid_until date null,
  add column if not exists valid_until_kind varchar(10) not null default 'UNKNOWN',
  add column if not exists remind_on date null,
  add column if not exists remind_months int null comment 'before valid_until',
  add column if not exists reminder_due date null comment 'the day of the reminder, whichever way it was given',
  add column if not exists reminder_done_at timestamp(6) null,
  add column if not exists reminder_done_by varchar(60) null comment 'login',
  add key if not exists agreement_reminder (reminder_due, reminder_done_at);

create table if not exists agreement_file (
  id            bigint not null primary key,
  ref           uuid   not null unique,
  version       bigint not null,
  agreement_ref uuid   not null,
  file_ref      uuid   not null,
  key agreement_file_of (agreement_ref),
  key agreement_file_file (file_ref),
  constraint agreement_file_of foreign key (agreement_ref) references agreement (ref),
  constraint agreement_file_file foreign key (file_ref) references stored_file (ref)
);

alter table contribution
  change column if exists state_ref donor_ref uuid not null comment 'a State or an organization',
  add column if not exists project varchar(200) null,
  add column if not exists amount decimal(18, 3) null,
  add column if not exists currency char(3) null comment 'ISO 4217',
  add column if not exists in_kind varchar(500) null comment 'what was given in kind',
  add column if not exists person_ref uuid null comment 'who was seconded',
  add key if not exists contribution_person (person_ref);
