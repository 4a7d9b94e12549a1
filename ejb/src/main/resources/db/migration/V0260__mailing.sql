-- Mailings: drafts first, then mails of the outbox; the wish of people and bodies to have none; notices that wait to go together.
create table if not exists mailing (
  id            bigint        not null primary key,
  ref           uuid          not null unique,
  version       bigint        not null,
  state         varchar(20)   not null comment 'WRITING, DRAFTED, SENDING, STOPPED',
  event_ref     uuid          null,
  audience_kind varchar(40)   not null,
  audience_key  varchar(100)  not null,
  audience_name varchar(300)  not null comment 'as it was when it was chosen',
  bodies_to     varchar(20)   not null comment 'MAILBOX, HEAD: how States and organizations are reached',
  subject       text          not null comment 'JSON object of languages',
  body          mediumtext    not null comment 'JSON object of languages, Markdown with fields',
  note          varchar(1000) null comment 'for the office alone',
  made_by       varchar(60)   not null comment 'login',
  made_at       timestamp(6)  not null,
  sent_by       varchar(60)   null comment 'login of who let it go',
  sent_at       timestamp(6)  null comment 'when it was let go',
  due_at        timestamp(6)  null comment 'when its mails may leave at the earliest',
  key mailing_made (made_by, id)
);

create table if not exists mailing_file (
  mailing_ref uuid not null,
  position    int  not null,
  file_ref    uuid not null,
  primary key (mailing_ref, file_ref)
);

create table if not exists mailing_draft (
  id          bigint        not null primary key auto_increment,
  ref         uuid          not null unique,
  mailing_ref uuid          not null,
  person_ref  uuid          null,
  body_ref    uuid          null comment 'a State or an organization, reached by its mailbox or its head',
  role_ref    uuid          null comment 'the role in which the person is written to',
  language    varchar(2)    not null,
  state       varchar(20)   not null comment 'READY, REMOVED, LEFT_OUT, QUEUED',
  why         varchar(100)  null comment 'key of the reason why it is left out',
  subject     varchar(300)  null comment 'if it was edited by itself',
  body        mediumtext    null comment 'likewise',
  outbox_ref  uuid          null,
  key mailing_draft_mailing (mailing_ref, id),
  key mailing_draft_person (person_ref)
);

create table if not exists mailing_link (
  token_hash char(64)    not null primary key,
  party_ref  uuid        not null comment 'who ends mailings by it',
  language   varchar(2)  not null,
  made_at    timestamp(6) not null,
  key mailing_link_party (party_ref)
);

create table if not exists mailing_wish (
  id         bigint       not null primary key,
  ref        uuid         not null unique,
  version    bigint       not null,
  party_ref  uuid         not null unique comment 'a person, an organization or a State',
  none_since timestamp(6) null comment 'wants no mailings since; null if they are welcome again'
);

create table if not exists notice (
  id         bigint        not null primary key auto_increment,
  ref        uuid          not null unique,
  state      varchar(20)   not null comment 'HELD, TAKEN_BACK, MAILED',
  recipient  varchar(254)  not null,
  address_key varchar(254) not null comment 'recipient in small letters',
  language   varchar(2)    not null,
  purpose    varchar(60)   not null,
  line       varchar(1000) not null comment 'what it says, in a digest',
  person_ref uuid          null,
  event_ref  uuid          null,
  about_ref  uuid          not null,
  field_values mediumtext  not null comment 'JSON object of the fields of the purpose',
  created_at timestamp(6)  not null,
  due_at     timestamp(6)  not null,
  mail_ref   uuid          null comment 'the mail of the outbox that it went into',
  key notice_due (state, due_at),
  key notice_address (address_key, state),
  key notice_about (about_ref)
);
