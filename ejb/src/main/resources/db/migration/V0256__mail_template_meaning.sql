-- A text that was only made to follow the others never changed the meaning.
alter table mail_template modify column meaning_at timestamp(6) null comment 'when its meaning changed, so that the other languages have to follow';
