-- The steps in the life of an event, why it does not take place as planned, and its clearance.
alter table event
  add column if not exists stage_reason json null comment 'why it is postponed or cancelled',
  add column if not exists clearance varchar(10) null comment 'GIVEN, RECORD (public before clearances were recorded); null: none',
  add column if not exists cleared_by varchar(200) null comment 'who gave the clearance',
  add column if not exists cleared_on date null,
  add column if not exists basis varchar(30) null comment 'DECISION, CHAIRPERSONSHIP, EXECUTIVE_STRUCTURE',
  add column if not exists basis_text varchar(500) null;

-- What is public already was cleared outside; drafts have to be cleared.
update event set clearance = 'RECORD' where stage <> 'DRAFT' and clearance is null;

create table if not exists event_step (
  id           bigint       not null primary key,
  ref          uuid         not null unique,
  version      bigint       not null,
  event_ref    uuid         not null,
  step         varchar(30)  not null,
  stage_before varchar(30)  not null,
  stage_after  varchar(30)  not null,
  reason       json         null,
  with_parent  boolean      not null comment 'taken along with the conference of a side event',
  taken_at     timestamp(6) not null default current_timestamp(6),
  taken_by     varchar(100) not null,
  key event_step_event (event_ref, taken_at)
);
