-- The words of names, in the letters they are written in and in Latin ones, and a dictionary of
-- them, so that people are found by what is typed of their names, with a typing error in it
-- (docs/adr/0018). Of a protected person these are words of the public name only.
create table if not exists person_name_word (
  person_id bigint       not null,
  word      varchar(100) character set utf8mb4 collate utf8mb4_bin not null comment 'folded: no accents, small letters',
  primary key (person_id, word),
  key person_name_word_word (word, person_id),
  constraint person_name_word_person foreign key (person_id) references person (id)
);

create table if not exists name_word (
  word varchar(100) character set utf8mb4 collate utf8mb4_bin not null primary key comment 'borne by somebody'
);

-- What a word may have become by one typing error: its beginnings of four to seven letters, whole
-- and with one letter left out.
create table if not exists name_word_variant (
  variant varchar(7)   character set utf8mb4 collate utf8mb4_bin not null,
  word    varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (variant, word),
  key name_word_variant_word (word),
  constraint name_word_variant_word foreign key (word) references name_word (word) on delete cascade
);

-- The ends of a word, so that a part from its middle is found.
create table if not exists name_word_ending (
  ending varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  word   varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (ending, word),
  key name_word_ending_word (word),
  constraint name_word_ending_word foreign key (word) references name_word (word) on delete cascade
);

-- Ends of words for each person anew: the dictionary has them once. The application fills the new
-- tables when it starts.
drop table if exists person_word;
