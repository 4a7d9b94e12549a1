-- The file store: contents once each, in pieces of a mebibyte; files with their names and states.
create table if not exists file_content (
  sha256    char(64) character set ascii not null primary key comment 'of the content, hexadecimal',
  size      bigint       not null comment 'bytes',
  stored_at timestamp(6) not null
);

create table if not exists file_piece (
  sha256 char(64) character set ascii not null,
  number int          not null comment 'from 0',
  bytes  mediumblob   not null comment 'a mebibyte, the last one less',
  primary key (sha256, number),
  constraint file_piece_content foreign key (sha256) references file_content (sha256) on delete cascade
);

create table if not exists stored_file (
  id              bigint       not null primary key,
  ref             uuid         not null unique,
  version         bigint       not null,
  name            varchar(255) not null,
  type            varchar(20)  not null,
  size            bigint       not null,
  sha256          char(64) character set ascii not null,
  state           varchar(20)  not null,
  reason_key      varchar(100) null comment 'why it was refused, or waits',
  reason_argument varchar(200) null,
  attempts        int          not null default 0 comment 'checks that could not be made',
  check_at        timestamp(6) null comment 'when it is checked next, while it waits',
  put_at          timestamp(6) not null,
  put_by          varchar(200) not null,
  key stored_file_check (state, check_at),
  constraint stored_file_content foreign key (sha256) references file_content (sha256)
);
