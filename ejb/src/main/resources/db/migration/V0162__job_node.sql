-- Which node has the lease of a job or ran its last round.
alter table job add column if not exists node varchar(60) null comment 'PLENARY_NODE';
