-- Who sends a mail at the moment, whatever the clock says, and what the mail server answered.
alter table outbox_message
  add column if not exists lease uuid null comment 'under which a node is sending it',
  add column if not exists answer varchar(500) null comment 'what the mail server said last',
  drop column if exists lease_until,
  add key if not exists outbox_message_lease (state, lease);
