-- Two people made one: who, by whom, and what the rows were before, so that it can be undone.
create table if not exists person_merge (
  id            bigint       not null primary key,
  ref           uuid         not null unique,
  version       bigint       not null,
  survivor_ref  uuid         not null,
  merged_ref    uuid         not null,
  merged_by     varchar(100) not null,
  merged_at     timestamp(6) not null default current_timestamp(6),
  undone_by     varchar(100) null,
  undone_at     timestamp(6) null default null,
  import_key    varchar(300) null comment 'by which the reference data know the merged person: they mean the survivor',
  merged_now    uuid         as (case when undone_at is null then merged_ref end) persistent,
  unique key person_merge_once (merged_now),
  key person_merge_survivor (survivor_ref),
  key person_merge_at (merged_at)
);

-- What was changed or taken out; gone after an undo, and with the names of who is removed or protected.
create table if not exists person_merge_row (
  merge_id   bigint      not null,
  number     int         not null comment 'in the order of the changes',
  table_name varchar(64) not null,
  row_id     bigint      not null,
  row_ref    uuid        not null,
  type       varchar(60) not null comment 'simple name of the aggregate',
  taken      boolean     not null comment 'taken out; else changed',
  content    longtext    not null comment 'JSON object of columns as texts, with legal names',
  row_version bigint     not null comment 'that the row has since',
  primary key (merge_id, number),
  key person_merge_row_ref (row_ref),
  constraint person_merge_row_merge foreign key (merge_id) references person_merge (id)
);
