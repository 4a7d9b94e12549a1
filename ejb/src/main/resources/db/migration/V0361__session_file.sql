-- Files of sessions: a presentation, a background paper. The agenda shows them from the next revision on.
create table if not exists session_file (
  id          bigint       not null primary key,
  ref         uuid         not null unique,
  version     bigint       not null,
  event_ref   uuid         not null,
  session_ref uuid         not null,
  file_ref    uuid         not null,
  title       varchar(200) not null,
  language    char(2)      null comment 'of the document; null where it has none, or several',
  key session_file_session (session_ref),
  key session_file_event (event_ref),
  key session_file_file (file_ref),
  constraint session_file_file foreign key (file_ref) references stored_file (ref)
);
