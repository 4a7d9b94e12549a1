-- Whom events are for, what they are about, and who hosts them.
alter table event
  add column if not exists audience varchar(20) not null default 'PUBLIC' comment 'PUBLIC, DELEGATIONS, RESTRICTED' after stage,
  add column if not exists description json null after theme,
  add column if not exists hosts varchar(1000) null comment 'codes of organizations and States' after languages;
