-- Where people are reached: any number of contact points each, in the place of one mail address and one telephone number.
alter table person add column if not exists do_not_phone boolean not null default false after do_not_mail;
alter table person add column if not exists do_not_publish boolean not null default false after do_not_phone;

create table if not exists person_contact (
  id          bigint       not null primary key,
  ref         uuid         not null unique,
  version     bigint       not null,
  person_id   bigint       not null,
  order_no    int          not null,
  kind        varchar(20)  not null,
  reached_at  varchar(500) not null comment 'as it was typed',
  reached_key varchar(500) not null comment 'by which it is found: small letters, digits',
  label       varchar(100) null,
  preferred   boolean      not null comment 'one of each kind is',
  visibility  varchar(20)  not null comment 'OFFICE, DELEGATIONS, PUBLISHED',
  removed     boolean      not null default false comment 'kept without an address, for the history',
  key person_contact_person (person_id, order_no),
  key person_contact_reached (reached_key(190)),
  constraint person_contact_person foreign key (person_id) references person (id)
);

insert into person_contact (id, ref, version, person_id, order_no, kind, reached_at, reached_key, label, preferred, visibility)
select next value for plenary_seq, uuid(), 1, p.id, 0, 'EMAIL', trim(p.email), lower(trim(p.email)), null, true, 'OFFICE'
  from person p
 where trim(p.email) <> '' and not exists (select 1 from person_contact c where c.person_id = p.id and c.kind = 'EMAIL');

insert into person_contact (id, ref, version, person_id, order_no, kind, reached_at, reached_key, label, preferred, visibility)
select next value for plenary_seq, uuid(), 1, p.id, 1, 'PHONE', trim(p.phone),
       regexp_replace(regexp_replace(replace(regexp_replace(lower(trim(p.phone)), '(ext\\.?|x|#).*', ''), '(0)', ''), '[^0-9+]', ''), '^00', '+'),
       null, true, 'OFFICE'
  from person p
 where trim(p.phone) <> '' and not exists (select 1 from person_contact c where c.person_id = p.id and c.kind = 'PHONE');

insert into audit_entry (at, actor, action, type, ref, version, changes, names)
select current_timestamp(6), 'system', 'CREATE', 'PersonContact', c.ref, 1,
       json_object('kind', json_array(null, c.kind), 'visibility', json_array(null, c.visibility)),
       json_object('reached_at', json_array(null, c.reached_at))
  from person_contact c
 where not exists (select 1 from audit_entry a where a.ref = c.ref);
