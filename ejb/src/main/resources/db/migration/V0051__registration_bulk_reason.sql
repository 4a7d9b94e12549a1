-- Read as text: in a collection the persistence provider cannot read an empty column of UUIDs.
alter table registration_bulk_item modify reason_quota char(36) null;
