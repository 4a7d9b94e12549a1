-- What a room holds, what applies to a session, and whether those who appear in it have confirmed.
alter table programme_room add column if not exists capacity int null after name;
alter table programme_room add column if not exists booths int not null default 0 after capacity;
alter table programme_session
  add column if not exists marks varchar(120) null comment 'separated by semicolons' after side_event;
alter table programme_appearance
  add column if not exists confirmation varchar(20) not null default 'NOT_ASKED';
