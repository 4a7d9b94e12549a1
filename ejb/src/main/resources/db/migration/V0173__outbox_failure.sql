-- When an attempt to send a mail failed last: an administrator sees since when mail does not leave.
alter table outbox_message
  add column if not exists failed_at timestamp(6) null default null,
  add key if not exists outbox_message_sent (sent_at),
  add key if not exists outbox_message_failed (failed_at);
