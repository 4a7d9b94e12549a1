-- The text of outgoing letters and notes verbales in each language, and the head that they are printed under.
create table if not exists letter (
  id                 bigint       not null primary key,
  ref                uuid         not null unique,
  version            bigint       not null,
  correspondence_ref uuid         not null,
  language           varchar(2)   not null,
  subject            varchar(200) not null,
  body               mediumtext   not null comment 'Markdown with fields in braces',
  signatory          varchar(200) not null comment 'name and function, in lines',
  unique key letter_language (correspondence_ref, language)
);

create table if not exists letterhead (
  id      bigint        not null primary key,
  ref     uuid          not null unique,
  version bigint        not null,
  name    json          null comment 'of the office, by language',
  address varchar(1000) not null comment 'in lines; one for all languages'
);
insert into letterhead (id, ref, version, name, address)
select 1, uuid(), 1, null, '' where not exists (select 1 from letterhead);
