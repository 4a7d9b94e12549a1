-- Parties can change places: for a moment two rows share a position.
alter table agreement_party drop primary key, add primary key (agreement_id, position, entity_ref);
