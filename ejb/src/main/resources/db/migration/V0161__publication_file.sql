-- Publications that are edited here, with a file for each language.
alter table publication
  add column if not exists listed boolean not null default true comment 'on the public page',
  add column if not exists import_key varchar(400) null comment 'title in the reference data; null if entered by hand',
  add column if not exists import_hash char(64) character set ascii null comment 'of the row that was imported last',
  modify column source varchar(40) null;

update publication set import_key = title where import_key is null and source is not null;

create table if not exists publication_file (
  id              bigint     not null primary key,
  ref             uuid       not null unique,
  version         bigint     not null,
  publication_ref uuid       not null,
  language        varchar(2) not null,
  file_ref        uuid       not null,
  unique key publication_file_language (publication_ref, language),
  key publication_file_file (file_ref),
  constraint publication_file_publication foreign key (publication_ref) references publication (ref),
  constraint publication_file_file foreign key (file_ref) references stored_file (ref)
);
