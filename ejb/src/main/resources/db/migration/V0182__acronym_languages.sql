-- Acronyms in six languages; one that was known without a language is the English one.
alter table organization
  modify column if exists acronym varchar(600) null comment 'JSON object of languages',
  add column if not exists acronym_key varchar(120) null comment 'folded, for the order of lists';
update organization set acronym_key = lower(acronym), acronym = json_object('en', acronym)
 where acronym is not null and left(acronym, 1) <> '{';
create or replace view entity_line as
  select ref, iso2 as code, name, 'STATE' as kind, membership, nullif(membership, membership) as type,
         iso2 as country, nullif(name, name) as acronym, search_key
    from state
  union all
  select ref, code, name, 'ORGANIZATION', nullif(type, type), type, country, acronym, search_key
    from organization;
