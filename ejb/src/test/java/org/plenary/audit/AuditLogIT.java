package org.plenary.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;

class AuditLogIT extends ContainerTest {
  private static final PageRequest FIRST = new PageRequest(0, 50);

  @Inject private AuditLog log;
  @Inject private DirectoryService directory;
  @Inject private As.Officer officer;
  @Inject private As.Admin admin;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private UUID person() {
    return officer.call(
        () -> directory.addPerson(AddPerson.named("Ada", "Unlikely", "ada@unlikely.example")));
  }

  private static AuditFilter of(UUID ref) {
    return new AuditFilter(null, null, null, null, null, ref);
  }

  @Test
  void tellsThatNamesAndAddressesChangedAndNotWhatTheyAre() {
    UUID ref = person();
    officer.run(() -> directory.protect(ref, "Witness 9"));
    Page<AuditRow> page = admin.call(() -> log.page(of(ref), FIRST));
    assertEquals(2, page.total());
    assertEquals("UPDATE", page.rows().getFirst().entry().action());
    String told = page.toString();
    assertFalse(told.contains("Unlikely") || told.contains("unlikely.example"), told);
    assertTrue(told.contains("familyName") && told.contains("Witness 9"), told);
  }

  @Test
  void restrictsByWhoWhenWhatAndWhich() {
    UUID ref = person();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    AuditRow row = admin.call(() -> log.page(of(ref), FIRST)).rows().getFirst();
    String actor = row.entry().actor();
    AuditFilter all = new AuditFilter(actor, today.minusDays(1), today, "Person", "CREATE", ref);
    assertEquals(1, admin.call(() -> log.page(all, FIRST)).total());
    for (AuditFilter none :
        List.of(
            new AuditFilter("nobody", null, null, null, null, ref),
            new AuditFilter(null, today.plusDays(1), null, null, null, ref),
            new AuditFilter(null, null, today.minusDays(1), null, null, ref),
            new AuditFilter(null, null, null, "Event", null, ref),
            of(ref).ofLooks())) {
      assertEquals(0, admin.call(() -> log.page(none, FIRST)).total(), none::toString);
    }
  }

  @Test
  void needsTwoQueriesForAnyPage() {
    List<UUID> refs = List.of(person(), person(), person());
    assertEquals(3, refs.size());
    AuditFilter people = new AuditFilter(null, null, null, "Person", null, null);
    QueryCount queries = new QueryCount(dataSource);
    Page<AuditRow> page =
        queries.atMost(2, () -> admin.call(() -> log.page(people, new PageRequest(0, 2))));
    assertEquals(2, page.rows().size());
    assertTrue(page.hasNext());
  }

  @Test
  void exportsEverythingInOrder() {
    UUID ref = person();
    officer.run(() -> directory.protect(ref, "One"));
    officer.run(() -> directory.protect(ref, "Two"));
    List<AuditRow> rows = new ArrayList<>();
    admin.run(() -> log.export(of(ref), rows::addAll));
    assertEquals(3, rows.size());
    assertTrue(rows.getFirst().id() > rows.getLast().id());
  }

  @Test
  void isForAdministratorsAlone() {
    assertThrows(EJBAccessException.class, () -> officer.call(() -> log.page(of(null), FIRST)));
  }
}
