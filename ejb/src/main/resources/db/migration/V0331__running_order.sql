-- What the chair of a session follows: minutes and internal notes of its items. Never published.
create table if not exists running_order (
  id          bigint not null primary key,
  ref         uuid   not null unique,
  version     bigint not null,
  event_ref   uuid   not null,
  session_ref uuid   not null unique,
  key running_order_event (event_ref)
);

create table if not exists running_order_item (
  id         bigint       not null primary key,
  ref        uuid         not null unique,
  version    bigint       not null,
  order_id   bigint       null,
  position   int          not null,
  person_ref uuid         null,
  name       varchar(200) null comment 'where the speaker is not in the directory',
  label      varchar(200) null comment 'of an item without a speaker of the programme',
  minutes    int          null,
  note       varchar(1000) null,
  key running_order_item_order (order_id, position),
  key running_order_item_person (person_ref),
  constraint running_order_item_order foreign key (order_id) references running_order (id)
);
