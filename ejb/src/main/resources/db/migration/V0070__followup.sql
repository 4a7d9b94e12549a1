-- What follows from meetings and visits: visits, recommendations, commitments, surveys, trainings; and publications.
create table if not exists country_visit (
  id                  bigint       not null primary key,
  ref                 uuid         not null unique,
  version             bigint       not null,
  state_code          varchar(60)  not null,
  kind                varchar(40)  not null,
  held_on             date         null,
  held_on_precision   varchar(10)  null,
  report_on           date         null,
  report_on_precision varchar(10)  null,
  note                varchar(500) null,
  source              varchar(40)  not null,
  key country_visit_date (held_on),
  key country_visit_state (state_code)
);

create table if not exists training (
  id           bigint       not null primary key,
  ref          uuid         not null unique,
  version      bigint       not null,
  event_code   varchar(60)  not null unique,
  applications int          null,
  selected     int          null,
  profiles     varchar(500) null comment 'separated by semicolons',
  source       varchar(40)  not null
);

create table if not exists commitment (
  id                bigint       not null primary key,
  ref               uuid         not null unique,
  version           bigint       not null,
  symbol            varchar(60)  not null unique,
  title             varchar(400) not null,
  held_on           date         null,
  held_on_precision varchar(10)  null,
  place             varchar(100) null,
  source            varchar(40)  not null,
  key commitment_date (held_on)
);

create table if not exists recommendation (
  id           bigint       not null primary key,
  ref          uuid         not null unique,
  version      bigint       not null,
  made_in      varchar(200) not null,
  addressed_to varchar(40)  not null,
  summary      varchar(500) not null,
  source       varchar(40)  not null,
  key recommendation_made_in (made_in)
);

create table if not exists survey (
  id              bigint       not null primary key,
  ref             uuid         not null unique,
  version         bigint       not null,
  code            varchar(60)  not null unique,
  title           varchar(300) not null,
  year            int          null,
  states_answered int          null,
  states_asked    int          null,
  ngos_answered   int          null,
  finding         varchar(1000) null,
  source          varchar(40)  not null
);

create table if not exists publication (
  id                bigint       not null primary key,
  ref               uuid         not null unique,
  version           bigint       not null,
  title             varchar(400) not null,
  kind              varchar(40)  not null,
  held_on           date         null,
  held_on_precision varchar(10)  null,
  languages         varchar(100) not null comment 'codes, separated by semicolons',
  note              varchar(500) null,
  search_key        varchar(1000) not null,
  source            varchar(40)  not null,
  key publication_date (held_on)
);
