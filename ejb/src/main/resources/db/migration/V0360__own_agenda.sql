-- What somebody with an account chose of an agenda, a row a session, and the address of the feed of it: of its token only the hash.
-- Nothing else is kept of a choice, and no history.
create table if not exists own_agenda_session (
  owner_ref   uuid        not null comment 'the account that chose',
  event_code  varchar(60) not null,
  session_ref uuid        not null,
  primary key (owner_ref, event_code, session_ref)
);

create table if not exists own_agenda_feed (
  owner_ref  uuid         not null,
  event_code varchar(60)  not null,
  token_hash char(64)     not null comment 'SHA-256 of the 256 random bits in the address',
  made_at    timestamp(6) not null,
  primary key (owner_ref, event_code),
  unique key own_agenda_feed_token (token_hash)
);
