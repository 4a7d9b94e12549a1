-- Who has a programme, or one of its sessions, open for editing: raised every few seconds while the page is open, gone soon after. No history.
create table if not exists programme_editor (
  event_ref uuid         not null,
  place_ref uuid         not null comment 'the session, or the event where the whole programme is open',
  login     varchar(100) not null,
  name      varchar(200) not null comment 'as the account is shown',
  seen_at   timestamp(6) not null,
  primary key (event_ref, login, place_ref)
);
