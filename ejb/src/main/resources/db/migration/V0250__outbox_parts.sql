-- A mail has an HTML part, a calendar part and files, and says to whom, on what occasion and as part of what it was written.
alter table outbox_message
  modify column state varchar(20) not null comment 'QUEUED, SENT, KEPT, FAILED, CANCELLED, BOUNCED',
  add column if not exists html mediumtext null after body,
  add column if not exists calendar mediumtext null comment 'an iCalendar object' after html,
  add column if not exists purpose varchar(60) null comment 'key of the occasion' after about_ref,
  add column if not exists person_ref uuid null comment 'of the directory' after purpose,
  add column if not exists event_ref uuid null after person_ref,
  add column if not exists mailing_ref uuid null after event_ref,
  add column if not exists unsubscribe varchar(500) null after mailing_ref,
  add column if not exists why varchar(100) null comment 'key of the reason for which it did not leave or came back',
  add key if not exists outbox_message_person (person_ref, id),
  add key if not exists outbox_message_event (event_ref, id),
  add key if not exists outbox_message_mailing (mailing_ref, state);

create table if not exists outbox_file (
  message_ref uuid not null,
  position    int  not null,
  file_ref    uuid not null,
  primary key (message_ref, position),
  constraint outbox_file_message foreign key (message_ref) references outbox_message (ref) on delete cascade
);
