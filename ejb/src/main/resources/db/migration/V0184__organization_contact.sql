-- Where organizations are reached.
create table if not exists organization_contact (
  id               bigint       not null primary key,
  ref              uuid         not null unique,
  version          bigint       not null,
  organization_ref uuid         not null,
  kind             varchar(20)  not null comment 'POSTAL_ADDRESS, EMAIL, PHONE, FAX, WEB',
  address          varchar(500) not null,
  label            varchar(100) null,
  language         varchar(2)   null,
  preferred        boolean      not null,
  visibility       varchar(20)  not null comment 'OFFICE, DELEGATIONS, PUBLISHED',
  key organization_contact_organization (organization_ref)
);
