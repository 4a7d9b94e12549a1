-- The record of mail: found by its address and its day, and kept without its content after some time.
alter table outbox_message
  add column if not exists content_deleted_at timestamp(6) null default null comment 'when the text was deleted; the fact stays',
  add key if not exists outbox_message_recipient (recipient, id),
  add key if not exists outbox_message_kept (content_deleted_at, created_at);
