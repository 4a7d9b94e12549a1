-- States, organizations, people and who holds which role since when.
create table if not exists state (
  id          bigint        not null primary key,
  ref         uuid          not null unique,
  version     bigint        not null,
  iso2        char(2)       not null unique,
  iso3        char(3)       not null unique,
  membership  varchar(30)   not null comment 'PARTICIPATING_STATE, PARTNER_MEDITERRANEAN, PARTNER_ASIAN',
  name        text          not null comment 'JSON object of languages',
  search_key  varchar(1000) not null,
  import_key  varchar(300)  null unique,
  import_hash char(64)      null,
  source      varchar(60)   not null
);

create table if not exists organization (
  id               bigint        not null primary key,
  ref              uuid          not null unique,
  version          bigint        not null,
  code             varchar(40)   not null unique,
  acronym          varchar(60)   null,
  name             text          not null comment 'JSON object of languages',
  type             varchar(40)   not null,
  parent_id        bigint        null,
  country          char(2)       null comment 'where it sits; of a government body or delegation: its State',
  city             varchar(100)  null,
  group_codes      varchar(200)  null comment 'undated memberships, separated by semicolons',
  closed_on        date          null,
  closed_precision varchar(10)   null,
  search_key       varchar(1500) not null,
  sort_key         varchar(300)  not null,
  import_key       varchar(300)  null unique,
  import_hash      char(64)      null,
  source           varchar(60)   not null,
  key organization_sort (sort_key),
  key organization_country (country, type),
  constraint organization_parent foreign key (parent_id) references organization (id)
);

create table if not exists former_name (
  id              bigint       not null primary key,
  ref             uuid         not null unique,
  version         bigint       not null,
  subject_ref     uuid         not null comment 'a State or an organization',
  language        varchar(2)   not null,
  name            varchar(300) not null,
  valid_from      date         null,
  valid_from_kind varchar(10)  not null,
  valid_to        date         null,
  valid_to_kind   varchar(10)  not null,
  import_key      varchar(300) null unique,
  import_hash     char(64)     null,
  source          varchar(60)  not null,
  key former_name_subject (subject_ref)
);

create table if not exists person (
  id              bigint        not null primary key,
  ref             uuid          not null unique,
  version         bigint        not null,
  given_name      varchar(100)  null,
  family_name     varchar(100)  not null,
  native_name     varchar(200)  null,
  public_name     varchar(200)  null comment 'stands for the legal name of a protected person',
  honorific       varchar(60)   null,
  gender          varchar(10)   null,
  email           varchar(254)  null,
  phone           varchar(40)   null,
  languages       varchar(60)   null comment 'codes, separated by semicolons',
  protected_since date          null,
  do_not_mail     boolean       not null,
  search_key      varchar(1500) not null comment 'of a protected person: the public name only',
  sort_key        varchar(400)  not null,
  import_key      varchar(300)  null unique,
  import_hash     char(64)      null,
  source          varchar(60)   not null,
  key person_sort (sort_key),
  key person_email (email)
);

create table if not exists affiliation (
  id              bigint       not null primary key,
  ref             uuid         not null unique,
  version         bigint       not null,
  person_id       bigint       not null,
  body_ref        uuid         not null comment 'a State or an organization',
  title           varchar(300) not null,
  title_key       varchar(600) not null,
  capacity        varchar(20)  not null,
  valid_from      date         null,
  valid_from_kind varchar(10)  not null,
  valid_to        date         null,
  valid_to_kind   varchar(10)  not null,
  import_key      varchar(400) null unique,
  import_hash     char(64)     null,
  source          varchar(60)  not null,
  key affiliation_body (body_ref, valid_from, valid_to),
  constraint affiliation_person foreign key (person_id) references person (id)
);

create table if not exists agreement (
  id               bigint       not null primary key,
  ref              uuid         not null unique,
  version          bigint       not null,
  kind             varchar(40)  not null,
  subject          varchar(500) not null,
  signed_on        date         null,
  signed_precision varchar(10)  null,
  import_key       varchar(300) null unique,
  import_hash      char(64)     null,
  source           varchar(60)  not null
);

create table if not exists agreement_party (
  agreement_id bigint not null,
  position     int    not null,
  entity_ref   uuid   not null,
  primary key (agreement_id, position),
  key agreement_party_entity (entity_ref),
  constraint agreement_party_agreement foreign key (agreement_id) references agreement (id)
);

create table if not exists contribution (
  id          bigint       not null primary key,
  ref         uuid         not null unique,
  version     bigint       not null,
  state_ref   uuid         not null,
  kind        varchar(40)  not null,
  purpose     varchar(300) not null,
  first_year  int          not null,
  last_year   int          not null,
  import_key  varchar(300) null unique,
  import_hash char(64)     null,
  source      varchar(60)  not null,
  key contribution_state (state_ref)
);

create table if not exists protocol_order (
  id            bigint       not null primary key,
  ref           uuid         not null unique,
  version       bigint       not null,
  document_kind varchar(40)  not null unique,
  language      varchar(2)   null comment 'of the alphabetical order; null: the language of the reader',
  blocks        varchar(500) not null comment 'in their order, separated by semicolons'
);

insert ignore into protocol_order (id, ref, version, document_kind, language, blocks) values
  (1, uuid(), 1, 'OFFICIAL_LIST', 'FR', 'HOST;CHAIRPERSONSHIP;PARTICIPATING_STATES;PARTNERS_MEDITERRANEAN;PARTNERS_ASIAN;EUROPEAN_UNION;OSCE_STRUCTURES;INTERNATIONAL_ORGANIZATIONS;NGOS;OTHERS'),
  (2, uuid(), 1, 'SCREEN', null, 'HOST;CHAIRPERSONSHIP;PARTICIPATING_STATES;PARTNERS_MEDITERRANEAN;PARTNERS_ASIAN;EUROPEAN_UNION;OSCE_STRUCTURES;INTERNATIONAL_ORGANIZATIONS;NGOS;OTHERS');

create or replace view entity_line as
  select ref, iso2 as code, name, 'STATE' as kind, membership, nullif(membership, membership) as type,
         iso2 as country, nullif(iso3, iso3) as acronym, search_key
    from state
  union all
  select ref, code, name, 'ORGANIZATION', nullif(type, type), type, country, acronym, search_key
    from organization;
