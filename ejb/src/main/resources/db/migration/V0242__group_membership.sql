-- Since when, and until when, States and organizations belong to which groups; nothing is
-- overwritten. Those that were recorded without dates go on since an unknown day.
create table if not exists group_membership (
  id              bigint      not null primary key,
  ref             uuid        not null unique,
  version         bigint      not null,
  member_ref      uuid        not null comment 'a State or an organization',
  group_code      varchar(40) not null,
  valid_from      date        null,
  valid_from_kind varchar(10) not null,
  valid_to        date        null,
  valid_to_kind   varchar(10) not null,
  source          varchar(60) not null,
  key group_membership_member (member_ref),
  key group_membership_group (group_code, member_ref)
);

insert into group_membership (id, ref, version, member_ref, group_code, valid_from_kind, valid_to_kind, source)
with recursive split (ref, source, code, rest) as (
  select ref, source, cast('' as char(200)), concat(group_codes, ';')
    from organization where group_codes is not null and group_codes <> ''
  union all
  select ref, source, substring_index(rest, ';', 1), substr(rest, locate(';', rest) + 1)
    from split where rest <> ''
)
select next value for plenary_seq, uuid(), 1, s.ref, trim(s.code), 'UNKNOWN', 'OPEN', s.source
  from split s
 where trim(s.code) <> ''
   and not exists (select 1 from group_membership m where m.member_ref = s.ref and m.group_code = trim(s.code));
