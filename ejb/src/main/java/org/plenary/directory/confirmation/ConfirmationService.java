package org.plenary.directory.confirmation;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.NotFoundException;

/** When and by whom an entry was confirmed, for those who work with people. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
public class ConfirmationService {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** How fresh the entry of a person is. One query. */
  public EntryStanding of(@NotNull UUID person) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "select c.confirmed_on, c.means, c.confirmed_by,"
                    + " (select max(l.sent_at) from person_link l where l.person_ref = p.ref),"
                    + " (select cast(x.ref as char(36)) from person_correction x"
                    + " where x.person_ref = p.ref and x.state = 'WAITING' order by x.id limit 1)"
                    + " from person p left join person_confirmation c on c.person_ref = p.ref"
                    + " where p.ref = ?")
            .setParameter(1, person.toString())
            .getResultList();
    if (found.isEmpty()) {
      throw new NotFoundException();
    }
    Object[] row = (Object[]) found.getFirst();
    Confirmed confirmed =
        row[0] == null
            ? null
            : new Confirmed(
                ((Date) row[0]).toLocalDate(),
                ConfirmationMeans.valueOf((String) row[1]),
                (String) row[2]);
    return new EntryStanding(
        confirmed,
        row[3] == null ? null : ((Timestamp) row[3]).toInstant(),
        row[4] == null ? null : UUID.fromString((String) row[4]));
  }
}
