-- What these held stands in person_contact.
alter table person drop key if exists person_email;
alter table person drop column if exists email;
alter table person drop column if exists phone;
