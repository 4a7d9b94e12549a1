-- What it held stands in group_membership.
alter table organization drop column if exists group_codes;
