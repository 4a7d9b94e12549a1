-- What kind of affiliation a role is, apart from its title; of the roles that are there the title
-- tells it, in six languages and folded as title_key is.
alter table affiliation
  add column if not exists kind varchar(40) null;
update affiliation set kind = case
  when concat(' ', title_key, ' ') regexp concat(' (charge d affaires|chargee d affaires|encargada de negocios|encargado de negocios|',
      'geschaftstrager|geschaftstragerin|incaricata d affari|incaricato d affari|',
      'poverennyj v delah|vremennyj poverennyj) ') then 'CHARGE_D_AFFAIRES'
  when concat(' ', title_key, ' ') regexp concat(' (coordinador nacional|coordinadora nacional|coordinateur national|coordinatore nazionale|',
      'coordinatrice nationale|coordinatrice nazionale|coordonnateur national|',
      'coordonnatrice nationale|nacional nyj koordinator|national co ordinator|',
      'national coordinator|nationale koordinatorin|nationaler koordinator) ') then 'NATIONAL_CO_ORDINATOR'
  when concat(' ', title_key, ' ') regexp concat(' (nacional nyj dokladcik|national rapporteur|nationale berichterstatterin|',
      'nationaler berichterstatter|rapporteur national|rapporteuse nationale|relator nacional|',
      'relatora nacional|relatore nazionale|relatrice nazionale) ') then 'NATIONAL_RAPPORTEUR'
  when concat(' ', title_key, ' ') regexp concat(' (anlaufstelle|ansprechpartner|ansprechpartnerin|ansprechperson|contact point|focal point|',
      'kontaktnoe lico|kontaktnyj punkt|point focal|punto de contacto|punto di contatto|',
      'punto focal|punto focale) ') then 'FOCAL_POINT'
  when concat(' ', title_key, ' ') regexp concat(' (chef adjoint|cheffe adjointe|deputy chief|deputy co ordinator|deputy director|',
      'deputy executive director|deputy head|deputy secretary general|directeur adjoint|',
      'director adjunto|directora adjunta|directrice adjointe|stellvertretende direktorin|',
      'stellvertretende leiterin|stellvertretender direktor|stellvertretender leiter|subdirector|',
      'subdirectora|vicedirettore|vicedirettrice|zamestitel direktora|zamestitel glavy|',
      'zamestitel rukovoditela) ') then 'DEPUTY_HEAD'
  when not (concat(' ', title_key, ' ') regexp concat(' (adviser|advisor|asesor|asesora|asistente|assistant|assistante|assistent|assistente|',
      'assistentin|at large|conseiller|conseillere|former|pomosnik|secretaire|secretaria|',
      'secretario|secretary|segretaria|segretario|sekretar|sekretarin|sovetnik) '))
   and concat(' ', title_key, ' ') regexp concat(' (ambasciatore|ambasciatrice|ambassadeur|ambassador|ambassadrice|botschafter|botschafterin|',
      'capo delegazione|capo della delegazione|capo della missione|capo missione|',
      'chef de delegation|chef de la delegation|chef de la mission|chef de mission|',
      'cheffe de delegation|cheffe de la delegation|cheffe de la mission|cheffe de mission|',
      'chief of mission|embajador|embajadora|glava delegacii|glava missii|glava predstavitel stva|',
      'head of delegation|head of mission|head of the delegation|head of the mission|',
      'head of the permanent|jefa de delegacion|jefa de la delegacion|jefa de la mision|',
      'jefa de mision|jefe de delegacion|jefe de la delegacion|jefe de la mision|jefe de mision|',
      'leiter der mission|leiter der standigen|leiterin der mission|leiterin der standigen|',
      'missionschef|missionschefin|permanent representative|posol|postoannyj predstavitel|',
      'rappresentante permanente|representant permanent|representante permanente|',
      'standige vertreterin|standiger vertreter) ') then
    if(concat(' ', title_key, ' ') regexp concat(' (adjoint|adjointe|adjunta|adjunto|aggiunta|aggiunto|alternate|deputy|stellvertretende|',
      'stellvertretenden|stellvertretender|stellvertreter|stellvertreterin|suplente|suppleant|',
      'suppleante|vicaria|vicario|vice|zamestitel) '), 'DEPUTY_HEAD', 'HEAD')
  when title_key regexp '^head of the .*(delegation|mission)( |$)' then 'HEAD'
  when title_key in ('directeur', 'director', 'directora', 'directrice', 'direktor', 'direktorin', 'direttore', 'direttrice', 
      'glava', 'head', 'leiter', 'leiterin', 'president', 'presidenta', 'presidente', 'prezident', 'rukovoditel') then 'HEAD'
  when concat(' ', title_key, ' ') regexp concat(' (acting co ordinator for combating|chief executive|directeur executif|directeur general|',
      'director ejecutivo|director general|directora ejecutiva|directrice executive|',
      'directrice generale|direttore esecutivo|direttore generale|direttrice esecutiva|',
      'direttrice generale|executive director|executive secretary|general nyj direktor|',
      'general nyj sekretar|generaldirektor|generaldirektorin|generalsekretar|generalsekretarin|',
      'geschaftsfuhrer|geschaftsfuhrerin|ispolnitel nyj direktor|secretaire general|',
      'secretaire generale|secretaria general|secretario general|secretary general|',
      'segretaria generale|segretario generale|special representative and co ordinator) ') then 'HEAD'
  when concat(' ', title_key, ' ') regexp concat(' (chair|chairman|chairperson|chairwoman|predsedatel|president du conseil|',
      'presidente del consiglio|presidente du conseil|vorsitzende|vorsitzender) ') then 'CHAIR'
  when concat(' ', title_key, ' ') regexp ' (clen|member|membre|membro|miembro|mitglied|observer|parliamentarian|senator) ' then 'MEMBER'
  when concat(' ', title_key, ' ') regexp ' (consultant|ekspert|esperta|esperto|expert|experta|experte|expertin|experto) ' then 'EXPERT'
  when concat(' ', title_key, ' ') regexp concat(' (adviser|advisor|analyst|asesor|asesora|asistente|assistant|assistante|assistent|',
      'assistente|assistentin|attache|attachee|berater|beraterin|charge|chargee|chef|cheffe|chief|',
      'clerk|conseiller|conseillere|consejera|consejero|consigliere|counsellor|director|',
      'funcionaria|funcionario|funzionaria|funzionario|head|intern|manager|officer|oficial|',
      'pomosnik|referent|referentin|secretaire|secretaria|secretario|secretary|segretaria|',
      'segretario|sekretar|sotrudnik|sovetnik|specialist|zamestitel) ') then 'STAFF'
  else 'OTHER' end
 where kind is null;
alter table affiliation
  modify column kind varchar(40) not null comment 'HEAD, DEPUTY_HEAD, CHARGE_D_AFFAIRES, CHAIR, NATIONAL_CO_ORDINATOR, NATIONAL_RAPPORTEUR, FOCAL_POINT, MEMBER, EXPERT, STAFF, OTHER',
  add key if not exists affiliation_kind (kind, person_id);
