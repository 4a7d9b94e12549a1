-- What is known of a Permanent Delegation or Mission beyond what every organization has.
create table if not exists delegation (
  id                bigint       not null primary key,
  ref               uuid         not null unique,
  version           bigint       not null,
  organization_ref  uuid         not null unique,
  accredited_to_ref uuid         null comment 'an organization',
  mailbox           varchar(254) null comment 'e-mail address of the post, not of a person'
);
