-- People who may have been entered twice: what the comparison found, when whom it compared last, and
-- which pairs somebody has told apart.
create table if not exists duplicate_pair (
  first_id  bigint       not null comment 'the smaller id of the two',
  second_id bigint       not null,
  reasons   varchar(200) not null comment 'separated by semicolons',
  likeness  int          not null comment 'the higher, the likelier',
  primary key (first_id, second_id),
  key duplicate_pair_second (second_id),
  key duplicate_pair_likeness (likeness),
  constraint duplicate_pair_first foreign key (first_id) references person (id) on delete cascade,
  constraint duplicate_pair_other foreign key (second_id) references person (id) on delete cascade
);

create table if not exists duplicate_check (
  person_id  bigint       not null primary key,
  changed_at timestamp(6) not null comment 'of the person as compared',
  constraint duplicate_check_person foreign key (person_id) references person (id) on delete cascade
);

create table if not exists not_duplicate (
  id         bigint       not null primary key,
  ref        uuid         not null unique,
  version    bigint       not null,
  first_ref  uuid         not null comment 'the smaller of the two as text',
  second_ref uuid         not null,
  said_by    varchar(100) not null,
  said_at    timestamp(6) not null,
  unique key not_duplicate_pair (first_ref, second_ref),
  key not_duplicate_second (second_ref)
);
