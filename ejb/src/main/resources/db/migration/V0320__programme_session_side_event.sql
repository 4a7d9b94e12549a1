-- The session of a side event is looked for by its code when the side event is called off.
create index if not exists programme_session_side_event on programme_session (side_event);
