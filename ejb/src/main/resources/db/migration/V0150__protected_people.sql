-- What was typed with the address of a protected person is found by it, and raises no hint that the address is known.
alter table registration add key if not exists registration_of_mail (mail);
alter table outbox_message add key if not exists outbox_message_recipient (recipient);
alter table registration modify column active_mail varchar(320)
  as (case when status in ('REQUESTED','CONFIRMED','WAITLISTED') and public_name is null then lower(mail) end) persistent;
