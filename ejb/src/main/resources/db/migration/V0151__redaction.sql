-- Names taken out of what is published: journalled without the name.
create table if not exists redaction (
  id          bigint       not null primary key,
  ref         uuid         not null unique,
  version     bigint       not null,
  at          timestamp(6) not null default current_timestamp(6),
  actor       varchar(100) not null,
  kind        varchar(20)  not null comment 'PERSON, TYPED_NAME, LIFTED',
  subject_ref uuid         not null comment 'the person, or the event in whose programme the name was typed',
  name_mark   varchar(100) null comment 'salt and digest by which a typed name is known again',
  public_name varchar(200) null comment 'what stands there instead',
  reason      varchar(500) null,
  revisions   text         not null comment 'those that changed',
  key redaction_subject (subject_ref)
);
alter table published_version add column if not exists redacted bigint not null default 0 comment 'version of the last redaction: older copies are not shown';
-- What a revision says stands in it alone.
update audit_entry set changes = json_remove(changes, '$.data') where type = 'Revision' and json_exists(changes, '$.data');
alter table audit_entry add key if not exists audit_entry_type (type, id), add key if not exists audit_entry_actor (actor, id);
