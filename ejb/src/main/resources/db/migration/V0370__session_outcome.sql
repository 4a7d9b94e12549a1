-- What came of a session: a summary, recommendations and quotes. Never published.
create table if not exists session_outcome (
  id          bigint       not null primary key,
  ref         uuid         not null unique,
  version     bigint       not null,
  event_ref   uuid         not null,
  session_ref uuid         not null unique,
  language    varchar(2)   not null comment 'in which all of its texts are',
  summary     text         null,
  recorded_by varchar(200) not null comment 'who recorded it last',
  recorded_at timestamp(6) not null,
  key session_outcome_event (event_ref)
);

create table if not exists session_recommendation (
  id         bigint        not null primary key,
  ref        uuid          not null unique,
  version    bigint        not null,
  outcome_id bigint        null,
  position   int           not null,
  text       varchar(2000) not null,
  entity_ref uuid          null comment 'the State or organization that it is addressed to',
  addressee  varchar(200)  null comment 'where that is neither State nor organization',
  key session_recommendation_outcome (outcome_id, position),
  constraint session_recommendation_outcome foreign key (outcome_id) references session_outcome (id)
);

create table if not exists session_quote (
  id         bigint        not null primary key,
  ref        uuid          not null unique,
  version    bigint        not null,
  outcome_id bigint        null,
  position   int           not null,
  text       varchar(2000) not null,
  person_ref uuid          null,
  name       varchar(200)  null comment 'where the speaker is not in the directory',
  key session_quote_outcome (outcome_id, position),
  key session_quote_person (person_ref),
  constraint session_quote_outcome foreign key (outcome_id) references session_outcome (id)
);
