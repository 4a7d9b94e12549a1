-- The role in which somebody speaks ("Director"), beside the organization.
alter table programme_appearance add column if not exists title json null after role;
