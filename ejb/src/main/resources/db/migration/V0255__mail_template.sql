-- Texts of mails that the office, or an event, wrote in place of those that are built in.
create table if not exists mail_template (
  id         bigint       not null primary key,
  ref        uuid         not null unique,
  version    bigint       not null,
  purpose    varchar(60)  not null comment 'key of the occasion',
  event_ref  uuid         not null comment 'all zeros: of the office',
  language   varchar(2)   not null,
  subject    varchar(300) not null,
  body       mediumtext   not null comment 'Markdown with fields in braces',
  base       varchar(64)  not null comment 'SHA-256 of the text that this one stood in place of when it was last looked at',
  meaning_at timestamp(6) not null comment 'when its meaning changed, so that the other languages have to follow',
  checked_at timestamp(6) not null comment 'when somebody last saw to it that it says the same as the others',
  unique key mail_template_of (purpose, event_ref, language)
);

-- Grows with every change of a template, so that each node knows by one row whether what it keeps is still right.
create table if not exists mail_template_revision (
  id       tinyint not null primary key,
  revision bigint  not null
);
insert ignore into mail_template_revision (id, revision) values (1, 1);
