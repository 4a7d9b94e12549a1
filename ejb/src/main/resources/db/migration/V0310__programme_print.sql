-- Agendas as PDF, made by a job from the current revision. One is shown only while its revision is as it was when it was made.
create table if not exists programme_print (
  revision_id      bigint       not null,
  revision_version bigint       not null comment 'version of the revision that it was made from: a name hidden since makes it void',
  language         char(2)      not null,
  layout           varchar(10)  not null,
  made_at          timestamp(6) not null,
  content          longblob     not null,
  primary key (revision_id, revision_version, language, layout),
  constraint programme_print_revision foreign key (revision_id) references programme_revision (id) on delete cascade
);
