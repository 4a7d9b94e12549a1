-- Every end of every word of a name, so that a part of a name is found on an index. Of a protected
-- person these are words of the public name only: the search key holds no others.
create table if not exists person_word (
  person_id bigint       not null,
  word      varchar(100) not null comment 'a word of the search key from one of its letters on, two letters at least',
  primary key (person_id, word),
  key person_word_word (word, person_id),
  constraint person_word_person foreign key (person_id) references person (id)
);

insert ignore into person_word (person_id, word)
with recursive split (person_id, word, rest) as (
  select id, substring_index(search_key, ' ', 1), substr(concat(search_key, ' '), locate(' ', concat(search_key, ' ')) + 1)
    from person
  union all
  select person_id, substring_index(rest, ' ', 1), substr(rest, locate(' ', rest) + 1)
    from split
   where rest <> ''
), ending (person_id, word) as (
  select person_id, left(word, 100) from split where word <> ''
  union all
  select person_id, substr(word, 2) from ending where char_length(word) > 2
)
select person_id, word from ending;

-- When a record, or a role of a person, changed last: lists are sorted by it.
alter table person
  add column if not exists changed_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6),
  add key if not exists person_changed (changed_at);
alter table organization
  add column if not exists changed_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6),
  add key if not exists organization_changed (changed_at);
update person p set p.changed_at = coalesce((select max(a.at) from audit_entry a where a.ref = p.ref), p.changed_at);
update organization o set o.changed_at = coalesce((select max(a.at) from audit_entry a where a.ref = o.ref), o.changed_at);
