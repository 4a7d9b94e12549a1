-- Alternative names stand beside former ones, and States and organizations are found by both: their
-- search keys grow with them.
rename table if exists former_name to other_name;
alter table other_name
  add column if not exists name_use varchar(20) not null default 'FORMER' comment 'FORMER, ALTERNATIVE' after subject_ref;
alter table state modify column if exists search_key text not null;
alter table organization modify column if exists search_key text not null;
